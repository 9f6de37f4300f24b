import type { PlanResult } from '../../core';
import { countFindings } from './checkJson';

/** The JSON of `update` (definition: headless). */
export function updateJson({ update, findings }: PlanResult, out: string) {
  return {
    out,
    sheets: update.sheets.map(({ sheet, cellsWritten, cellsUnchanged }) => ({ sheet, cellsWritten, cellsUnchanged })),
    undoneBy: null,
    findings: countFindings(findings),
  };
}
