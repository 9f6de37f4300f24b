import type { PlainCell } from './snapshotFrom';

/**
 * A workshop sheet of so many starts that cannot be read, each a finding of its own: in rows 2, 4, 6 ... of column B, with
 * good ones between, since a whole column of them would be one finding.
 */
export function misspeltStarts(findings: number, word = 'soon'): PlainCell[][] {
  const rows = Array.from({ length: 2 * findings }, (_, index): PlainCell[] => {
    const start = index % 2 === 0 ? `${word} ${index}` : { date: '2025-03-03' };
    return [`Workshop ${index}`, start, 20];
  });
  return [['Title', 'Start', 'Participants'], ...rows];
}
