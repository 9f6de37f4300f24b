import fc from 'fast-check';
import { readXlsx, patchXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { arbitraryOperation, fittingPatch } from '../support/arbitraryPatch';
import { arbitraryWorkbook } from '../support/arbitraryWorkbook';
import { describeComplaints } from '../support/validity/validatePackage';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

/** Some of the random workbooks have a print area of no sheet: what was wrong before may stay so. */
test('any patch on any workbook gives a file with no new mistake', () => {
  const wanted = fc.array(arbitraryOperation(), { maxLength: 12 });
  fc.assert(
    fc.property(arbitraryWorkbook, wanted, (snapshot, some) => {
      const before = readXlsx(xlsxFromSnapshot(snapshot), '');
      const known = describeComplaints(before.bytes);
      const found = describeComplaints(patchXlsx(before, fittingPatch(before.snapshot, some)));
      expect(found.filter((complaint) => !known.includes(complaint))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
