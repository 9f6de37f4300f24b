import fc from 'fast-check';
import { applyPatch, type Patch, type WorkbookSnapshot } from '../../../src/core';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { arbitraryOperation, fittingPatch } from '../../support/arbitraryPatch';
import { arbitraryWorkbook, formulas } from '../../support/arbitraryWorkbook';
import { canonical } from '../../support/canonical';
import { startExcelHost } from '../../support/startExcelHost';
import { xlsxFromSnapshot } from '../../support/xlsxFromSnapshot';

/** What the formulas of the random workbooks give; their values are not compared. */
const knownValues = Object.fromEntries(formulas.map((formula) => [formula, 1]));

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

/** Without notes, which Excel's host refuses, and without sheets that come and go in one patch, which no patch has; the
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

test('any patch makes the same workbook of any workbook in each host', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, wanted, async (snapshot, some) => {
      // In Excel a print area lies on its own sheet; these do not.
      fc.pre(snapshot.names.every(({ name }) => !name.startsWith('_xlnm.')));
      const before = await new MemoryHost(snapshot).readSnapshot();
      const patch = inExcel(fittingPatch(before, some));
      const expected = plain(applyPatch(before, patch));
      const simulator = new ExcelSimulator(snapshot, { excelApi: '1.13', knownValues });
      const hosts = [new MemoryHost(snapshot), new XlsxHost(xlsxFromSnapshot(snapshot), ''), startExcelHost()];
      for (const host of hosts) await host.applyPatch(await host.readSnapshot(), patch);
      expect(plain(await hosts[0]!.readSnapshot())).toEqual(expected);
      expect(plain(await hosts[1]!.readSnapshot())).toEqual(expected);
      expect(plain(simulator.snapshot())).toEqual(expected);
    }),
    { numRuns: 100 },
  );
}, 120_000);
