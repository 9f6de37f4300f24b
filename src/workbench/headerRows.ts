import { parseRange } from '../core';
import type { EngineResult } from '../session/engine';

/** The rows the last check read as headers, by sheet. */
export function headerRows(result: EngineResult | null): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { sheet, headerCells } of result?.report.sheets ?? []) {
    const ofSheet = rows.get(sheet) ?? new Set();
    for (const cell of headerCells) {
      const range = parseRange(cell);
      if (range) ofSheet.add(range.top);
    }
    rows.set(sheet, ofSheet);
  }
  return rows;
}
