import { formatRange, parseRange, type Range } from '../../../../core';

/** Whether a list of references, such as the `sqref` of a mark, is this one range and nothing else. */
export function coversExactly(references: string | undefined, range: Range): boolean {
  const present = parseRange(references ?? '');
  return present !== null && formatRange(present) === formatRange(range);
}
