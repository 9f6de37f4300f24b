import type { PlanResult } from '../core';

/** The JSON of `update` (definition: headless). */
export function updateJson({ update, report }: PlanResult, out: string) {
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
