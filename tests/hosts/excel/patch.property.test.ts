import fc from 'fast-check';
import { applyPatch, type Patch, type PatchOperation, type WorkbookSnapshot } from '../../../src/core';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { arbitraryOperation, fittingPatch, operationKinds } from '../../support/arbitraryPatch';
import { arbitraryWorkbook, formulas } from '../../support/arbitraryWorkbook';
import { canonical } from '../../support/canonical';
import { startExcelHost } from '../../support/startExcelHost';
import { xlsxFromSnapshot } from '../../support/xlsxFromSnapshot';

/** What the formulas of the random workbooks give; their values are not compared. */
const knownValues = Object.fromEntries(formulas.map((formula) => [formula, 1]));

/** What the oldest Excel does as well: in it the simulator refuses whatever is newer. */
const isOld = ({ op }: PatchOperation) => op !== 'growTable';

const wanted = fc.array(arbitraryOperation(), { maxLength: 8 });

/** What every host has to agree on: values of formulas follow from the cells, and links and notes not every host tells. */
function plain(workbook: WorkbookSnapshot) {
  const { sheets, ...rest } = canonical(workbook, { datesAsNumbers: true });
  return {
    ...rest,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...{ ...sheet, hyperlinks: null, notes: null, hiddenRows: null, hiddenColumns: null },
      cells: Object.fromEntries(
        Object.entries(cells).map(([at, cell]) => [at, 'formula' in cell && cell.formula ? cell.formula : cell]),
      ),
    })),
  };
}

/** Without notes, which need a newer Excel, and without sheets that come and go in one patch, which no patch has; the
 * state is written once. */
function inExcel(patch: Patch): Patch {
  const added = new Set(patch.flatMap((one) => (one.op === 'addWorksheet' ? one.sheet.toLowerCase() : [])));
  const isFleeting = (index: number) =>
    patch.slice(index).some((one) => one.op === 'deleteWorksheet' && added.has(one.sheet.toLowerCase()));
  const comes = patch.findIndex(({ op }) => op === 'addWorksheet');
  const kept = comes >= 0 && isFleeting(comes) ? patch.slice(0, comes) : patch;
  const state = kept.findLastIndex(({ op }) => op === 'writeState');
  return kept.filter(
    ({ op }, index) => op !== 'addNote' && op !== 'deleteNote' && (op !== 'writeState' || index === state),
  );
}

test('any workbook is read alike in each host, and any patch makes the same workbook of it', async () => {
  const used = new Set<PatchOperation['op']>();
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, wanted, fc.constantFrom('1.9', '1.13'), async (snapshot, some, excelApi) => {
      // In Excel a print area lies on its own sheet; these do not.
      fc.pre(snapshot.names.every(({ name }) => !name.startsWith('_xlnm.')));
      const before = await new MemoryHost(snapshot).readSnapshot();
      const patch = inExcel(fittingPatch(before, excelApi === '1.9' ? some.filter(isOld) : some));
      for (const { op } of patch) used.add(op);
      const expected = plain(applyPatch(before, patch));
      const simulator = new ExcelSimulator(snapshot, { excelApi, knownValues, fillsTableColumns: false });
      const hosts = [new MemoryHost(snapshot), new XlsxHost(xlsxFromSnapshot(snapshot), ''), startExcelHost()];
      for (const host of hosts) {
        const read = await host.readSnapshot();
        expect(plain(read)).toEqual(plain(before));
        await host.applyPatch(read, patch);
      }
      expect(plain(await hosts[0]!.readSnapshot())).toEqual(expected);
      expect(plain(await hosts[1]!.readSnapshot())).toEqual(expected);
      expect(plain(simulator.snapshot())).toEqual(expected);
      expect(plain(await hosts[2]!.readSnapshot())).toEqual(expected);
    }),
    { numRuns: 100 },
  );
  expect(operationKinds.filter((op) => !used.has(op))).toEqual(['addNote', 'deleteNote']);
}, 120_000);
