import { detectBlocks, type Role } from '../../src/core';
import type { PlainSheets } from './ruleHarness';
import { snapshotFrom } from './snapshotFrom';

/** The roles of the blocks found on plain sheets, in their order. */
export function rolesOf(sheets: PlainSheets): readonly Role[] {
  const workbook = snapshotFrom(sheets);
  return workbook.sheets.flatMap((sheet) => detectBlocks(workbook, 0, sheet).map(({ role }) => role));
}
