import type { FiguresReport } from '../../core';
import { formatReportDay } from '../../session/locale/formatDay';

/** A row of the workbook that a figure counts or leaves out: its cell, and what is said of it. */
export interface FigureRow {
  readonly sheet: string;
  readonly cell: string;
  readonly words: string;
}

interface ReportedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly reason?: string;
  /** What the row is, where the report says so itself. */
  readonly title?: string;
  readonly day?: string | null;
}

export type WorkshopReport = FiguresReport['workshops'][number];

/** Finds the activity that stands in a row; undefined where the row is none. */
export function workshopFinder({
  workshops,
}: FiguresReport): (row: Pick<ReportedRow, 'file' | 'sheet' | 'row'>) => WorkshopReport | undefined {
  const byRow = new Map(workshops.map((workshop) => [keyOf(workshop), workshop]));
  return (row) => byRow.get(keyOf(row));
}

/** Rows in words: the activity and its day where the row is one, and why it was left out where it was. */
export function describeRows(
  report: FiguresReport,
  rows: readonly ReportedRow[],
  more: (workshop: WorkshopReport) => string = () => '',
): readonly FigureRow[] {
  const find = workshopFinder(report);
  return rows.map((row) => {
    const workshop = find(row);
    const day = row.day ?? workshop?.start ?? null;
    const words = [
      row.title ?? workshop?.title ?? '',
      day === null ? '' : formatReportDay(day),
      workshop ? more(workshop) : '',
      row.reason ?? '',
    ];
    return { sheet: row.sheet, cell: row.cell, words: words.filter((word) => word !== '').join(', ') };
  });
}

function keyOf({ file, sheet, row }: Pick<ReportedRow, 'file' | 'sheet' | 'row'>): string {
  return JSON.stringify([file, sheet, row]);
}
