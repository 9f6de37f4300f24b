import type { AddWorksheet, Patch } from '../../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { describeComplaints } from '../../../../support/validity/validatePackage';
import { xlsxWith, type PartChanges } from '../../../../support/xlsxParts';

export const WORKBOOK = 'xl/workbook.xml';
export const NEW_SHEET = 'xl/worksheets/sheet4.xml';

/** Three sheets with a name of each. */
export const threeSheets = snapshotFrom(
  { Plan: [['Action'], ['a']], "It's": [['b']], Last: [[{ formula: '=1+1', value: 2 }]] },
  {
    names: [
      { name: 'ofPlan', reference: 'Plan!$A$1', scope: 'Plan' },
      { name: 'ofIts', reference: "'It''s'!$A$1", scope: "It's" },
      { name: 'ofLast', reference: 'Last!$A$1', scope: 'Last' },
    ],
  },
);

export function threeSheetsWith(changes: PartChanges = {}): Uint8Array {
  return xlsxWith(changes, threeSheets);
}

/** The file after a patch, which must be one that Excel opens without a repair. */
export function patched(bytes: Uint8Array, ...patch: Patch): Uint8Array {
  const after = patchXlsx(readXlsx(bytes, 'book.xlsx'), patch);
  expect(describeComplaints(after)).toEqual([]);
  return after;
}

export function addSheet(sheet: string, after: string | null = null): AddWorksheet {
  return { op: 'addWorksheet', sheet, after, visibility: 'visible', hasGridlines: false };
}
