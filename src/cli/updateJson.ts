import type { PlanResult } from '../core';

/** The JSON of `update` (definition: headless). */
export function updateJson({ update, report }: PlanResult, out: string) {
  return {
    out,
    sheets: update.sheets.map(({ sheet, cellsWritten, cellsUnchanged }) => ({ sheet, cellsWritten, cellsUnchanged })),
    undoneBy: null,
    findings: report.counts,
  };
}
