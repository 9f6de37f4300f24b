import type { FiguresReport, Update } from '../core';

/** The JSON of `update` and `summary` (definition: headless). */
export function updateJson(update: Update, report: FiguresReport, out: string) {
  return {
    out,
    sheets: update.sheets.map(({ sheet, cellsWritten, cellsUnchanged, isNew }) => ({
      sheet,
      cellsWritten,
      cellsUnchanged,
      new: isNew,
    })),
    undoneBy: null,
    findings: report.counts,
  };
}
