import fc from 'fast-check';
import { applyPatch, formatCell, type FixCell, type PatchOperation } from '../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { arbitraryOperation, fittingPatch } from '../../../support/arbitraryPatch';
import { arbitraryWorkbook, FREE } from '../../../support/arbitraryWorkbook';
import { canonical } from '../../../support/canonical';
import { changedParts, partText } from '../../../support/xlsxParts';
import { xlsxFromSnapshot } from '../../../support/xlsxFromSnapshot';

const isFix = (operation: PatchOperation): operation is FixCell => operation.op === 'fixCell';

/** A sheet's text without one cell's element. */
function without(sheet: string, cell: string): string {
  return sheet.replace(new RegExp(`<c\\b[^>]*?\\br="${cell}"[^>]*?(?:/>|>[\\s\\S]*?</c>)`), '');
}

test('a fix changes the element of its cell, and beside it only styles are added', () => {
  let done = 0;
  const fixes = fc.array(arbitraryOperation('fixCell'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(arbitraryWorkbook, fixes, (snapshot, some) => {
      const before = readXlsx(xlsxFromSnapshot(snapshot), '');
      const fix = fittingPatch(before.snapshot, some).find(isFix);
      if (!fix) return;
      done++;
      const bytes = patchXlsx(before, [fix]);
      const after = readXlsx(bytes, '').snapshot;
      expect(canonical(after)).toEqual(canonical(applyPatch(before.snapshot, [fix])));
      const sheet = `xl/worksheets/sheet${fix.sheet === FREE ? 1 : 3}.xml`;
      const cell = formatCell(fix.row, fix.column);
      expect(without(partText(bytes, sheet), cell)).toBe(without(partText(before.bytes, sheet), cell));
      const others = changedParts(before.bytes, bytes).filter((path) => path !== sheet && path !== 'xl/styles.xml');
      expect(others.filter((path) => path !== 'xl/workbook.xml')).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(done).toBeGreaterThan(100);
});
