import type { Finding } from '../../findings/finding';
import type { JudgedPlace } from './judgedPlace';
import type { SetAsideEntry } from '../state';

/** A finding of this check that an entry may speak of; several where a cell holds the same slip more than once. */
export interface Candidate {
  readonly findings: readonly Finding[];
  readonly place: JudgedPlace;
}

/**
 * Finds for each entry the finding it was made for: the cell must hold what it held. First the very cell in its row, then
 * the one row that is the same elsewhere, then the same address, whatever became of the rest of its row, then the one
 * cell that is left. Entries without a finding are left out.
 */
export function pairJudged<Of extends Pick<Candidate, 'place'>>(
  candidates: readonly Of[],
  entries: readonly SetAsideEntry[],
): ReadonlyMap<SetAsideEntry, Of> {
  const pairs = new Map<SetAsideEntry, Of>();
  const paired = new Set<Of>();
  for (const keyOf of passes) {
    const open = entries.filter((entry) => !pairs.has(entry));
    const left = candidates.filter((candidate) => !paired.has(candidate));
    const candidatesBy = groupBy(left, ({ place }) => keyOf(place));
    for (const [key, [entry, ...moreEntries]] of groupBy(open, keyOf)) {
      const [candidate, ...others] = candidatesBy.get(key) ?? [];
      if (!entry || !candidate || moreEntries.length > 0 || others.length > 0) continue;
      pairs.set(entry, candidate);
      paired.add(candidate);
    }
  }
  return pairs;
}

type Key = (one: JudgedPlace) => string;

const sameCell: Key = ({ code, sheet, bullet, about, content }) =>
  JSON.stringify([code, sheet.toLowerCase(), bullet, about, content]);

const passes: readonly Key[] = [
  (one) => `${sameCell(one)} ${one.cell} ${one.row}`,
  (one) => `${sameCell(one)} ${one.row}`,
  (one) => `${sameCell(one)} ${one.cell}`,
  sameCell,
];

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
