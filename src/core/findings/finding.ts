import type { Range } from '../workbook/address';
import type { FindingCode } from './catalogue';
import type { Severity } from './severity';

/** Something a rule noticed: data only; `describeFinding` puts it into words. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Null only for what concerns the workbook as a whole. */
  readonly at: Place | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** The one safe answer, when there is one. */
  readonly fix: Fix | null;
  /** Which bullet of the cell, from 1; null where a cell holds one thing. */
  readonly bullet: number | null;
}

/** A cell or range of one of the workbooks read. */
export interface Place {
  /** Index of the workbook among those read together. */
  readonly workbook: number;
  readonly sheet: string;
  readonly range: Range;
}

export interface Fix {
  /** The whole text of the cell, as it was typed. */
  readonly from: string;
  /** What is to stand there: a text, a number, or the day of a date (`2024-06-30`). */
  readonly to: string | number;
  /** Set where `to` is a day, to be written as a date. */
  readonly as?: 'date';
}
