import type { Place } from '../findings/finding';

const LONGEST_LIST = 25;

/** Source rows in words: `Workshops rows 4, 7, 11; 2025 row 3`. */
export function describeEvidence(places: readonly Place[]): string {
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, range } of places) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(range.top));
  return [...bySheet]
    .map(([sheet, rowSet]) => {
      const rows = [...rowSet].sort((a, b) => a - b);
      const shown = rows.slice(0, LONGEST_LIST).join(', ');
      const more = rows.length > LONGEST_LIST ? ` and ${rows.length - LONGEST_LIST} more` : '';
      return `${sheet} ${rows.length === 1 ? 'row' : 'rows'} ${shown}${more}`;
    })
    .join('; ');
}
