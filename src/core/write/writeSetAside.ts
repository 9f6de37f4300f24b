import type { FindingKey, Judgement } from '../findings/setAside';
import { judgedPlace } from '../model/workplan/judgedPlace';
import { pairJudged } from '../model/workplan/pairJudged';
import { formatState, MOST_SET_ASIDE, readState, type SetAsideEntry, type State } from '../model/state';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * The state that keeps a finding of the workbook set aside, in place of what was said of it before; null brings it back.
 * The same to the byte when that changes nothing; one sentence where it cannot be kept.
 */
export function writeSetAside(
  workbook: WorkbookSnapshot,
  finding: FindingKey,
  judgement: Judgement | null,
): { readonly state: string | null } | { readonly problem: string } {
  const { state } = readState(workbook.state);
  const { setAside = [] } = state;
  const place = judgedPlace(workbook, finding);
  if (!place) return { problem: `There is no ${finding.sheet} ${finding.cell} any more. Check again.` };
  const earlier = pairJudged([{ place }], setAside);
  const others = setAside.filter((entry) => !earlier.has(entry));
  const entries = judgement ? [...others, { ...place, ...judgement }] : others;
  if (entries.length > MOST_SET_ASIDE) {
    return { problem: `No more than ${MOST_SET_ASIDE} findings can be set aside in one workbook.` };
  }
  const isBare = workbook.state === null && entries.length === 0;
  return { state: isBare ? null : formatState(withSetAside(state, entries)) };
}

/** A state with these findings set aside. */
export function withSetAside(state: State, entries: readonly SetAsideEntry[]): State {
  return { ...state, setAside: entries.length === 0 ? undefined : [...entries] };
}
