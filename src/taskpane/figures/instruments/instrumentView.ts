import type { FiguresReport } from '../../../core';
import type { FactGroup } from '../FactGroups';
import type { FigureRow } from '../figureRows';

/** What is shown of an instrument. */
export interface InstrumentView {
  readonly title: string;
  /** Its headline numbers, a sentence each. */
  readonly headlines: readonly string[];
  readonly groups: readonly FactGroup[];
  /** Rows that lead to their cells; a list without any is not shown. */
  readonly lists: readonly { readonly title: string; readonly rows: readonly FigureRow[] }[];
}

/** Builds the view of one instrument; null where the workbook has none. */
export type BuildInstrumentView = (
  report: FiguresReport,
  memberNames: Readonly<Record<string, string>>,
) => InstrumentView | null;
