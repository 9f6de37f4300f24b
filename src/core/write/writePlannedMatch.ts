import type { PlannedMatch } from '../model/workplan/plannedMatch';
import { formatState, MOST_PLANNED_MATCHES, readState } from '../model/state';

/** What a user says of a planned and a held activity, by their keys; null takes back what was said. */
export interface PlannedMatchChoice extends Pick<PlannedMatch, 'planned' | 'held'> {
  readonly isSame: boolean | null;
}

/**
 * The state that keeps what was said of a planned and a held activity, in place of what was said of them before. A
 * planned activity is one held activity: confirming another takes the earlier one out. The same to the byte when nothing
 * changes; one sentence where it cannot be kept.
 */
export function writePlannedMatch(
  xml: string | null,
  { planned, held, isSame }: PlannedMatchChoice,
): { readonly state: string | null } | { readonly problem: string } {
  const { state } = readState(xml);
  const said = state.plannedMatches ?? [];
  const isKept = (one: PlannedMatch) => one.planned === planned && one.held === held;
  if ((said.find(isKept)?.isSame ?? null) === isSame) return { state: xml };
  const others = said.filter(
    (one) => one.planned !== planned || (one.held !== held && !(isSame === true && one.isSame)),
  );
  const matches = isSame === null ? others : [...others, { planned, held, isSame }];
  if (matches.length > MOST_PLANNED_MATCHES) {
    return { problem: `No more than ${MOST_PLANNED_MATCHES} planned activities can be confirmed in one workbook.` };
  }
  return { state: formatState({ ...state, plannedMatches: matches.length === 0 ? undefined : matches }) };
}
