import fc from 'fast-check';
import { applyPatch, type Patch, type PatchOperation } from '../../src/core';
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { fixtures } from '../fixtures/fixtures';
import { arbitraryOperation, fittingPatch } from '../support/arbitraryPatch';
import { FREE, OWNED, TABLED } from '../support/arbitraryWorkbook';
import { canonical } from '../support/canonical';
import { describeComplaints } from '../support/validity/validatePackage';

/** All operations but those that name the table of the random workbooks. */
const wanted = fc.array(
  arbitraryOperation(
    ...(['writeCells', 'formatRange', 'setColumnWidth', 'setRowHeight', 'clearOwned', 'addWorksheet'] as const),
    ...(['deleteWorksheet', 'addTable', 'addChart', 'deleteChart', 'conditionalFormat', 'dataValidation'] as const),
    ...(['addHyperlink', 'deleteHyperlink', 'addNote', 'deleteNote', 'setFill', 'freezePanes'] as const),
    ...(['setPageLayout', 'defineName', 'deleteName', 'writeState'] as const),
  ),
  { minLength: 6, maxLength: 14 },
);
const asNumbers = { datesAsNumbers: true };

test.each(fixtures)('any patch on $file gives a valid file that holds what the patch says', async ({ file, load }) => {
  const before = readXlsx(await load(), file);
  const [first, second] = before.snapshot.sheets.map(({ name }) => name);
  const names = { [FREE]: first!, [TABLED]: second!, [TABLED.toUpperCase()]: second!, [OWNED]: 'Summary' };
  fc.assert(
    fc.property(wanted, (some) => {
      const patch = fittingPatch(before.snapshot, renameSheets(some, names));
      const bytes = patchXlsx(before, patch);
      expect(describeComplaints(bytes)).toEqual([]);
      const expected = applyPatch(before.snapshot, patch);
      expect(canonical(readXlsx(bytes, file).snapshot, asNumbers)).toEqual(canonical(expected, asNumbers));
    }),
    { numRuns: 15 },
  );
});

/** The same operations on other sheets, wherever they name one. */
function renameSheets(patch: Patch, names: Readonly<Record<string, string>>): PatchOperation[] {
  return JSON.parse(JSON.stringify(patch), (_, value: unknown) =>
    typeof value === 'string' && value in names ? names[value] : value,
  ) as PatchOperation[];
}
