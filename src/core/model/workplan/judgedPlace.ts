import type { FindingKey } from '../../findings/setAside';
import { parseRange } from '../../workbook/address';
import { digestText } from '../../workbook/digest';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { digestPlace } from '../digestPlace';
import type { SetAsideEntry } from '../state';

/** A finding of this check as an entry would keep it. */
export type JudgedPlace = Omit<SetAsideEntry, 'reason' | 'day'>;

/** What is kept of a finding that is set aside: where it stands, with fingerprints of its cell; null without such a cell. */
export function judgedPlace(
  workbook: WorkbookSnapshot,
  { code, sheet, cell, bullet, subject }: FindingKey,
): JudgedPlace | null {
  const range = parseRange(cell);
  const digests = range && digestPlace(workbook, sheet, range);
  const about = subject === null ? '' : digestText(subject);
  return digests && { code, sheet, cell, bullet, about, ...digests };
}
