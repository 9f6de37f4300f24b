import { applyPatch, type Patch } from '../../../src/core';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { snapshotFrom } from '../../support/snapshotFrom';
import { startExcelHost } from '../../support/startExcelHost';
import { area, text } from './openFixture';

const before = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target', 'Actual'],
      ['Train', 5, 2],
      [null, null, null],
      ['Advise', 4, 4],
    ],
  },
  { tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:C4' }] },
);
const share = (row: number, value: number) => ({ kind: 'formula', formula: `=C${row}/B${row}`, value }) as const;

/** A new column of ratios, of which one row has none. */
const patch: Patch = [
  {
    ...{ op: 'growTable', sheet: 'Plan', table: 'PlanTable', range: area(1, 1, 4, 4) },
    columns: ['Action', 'Target', 'Actual', 'Progress'],
  },
  {
    ...{ op: 'writeCells', sheet: 'Plan', row: 1, column: 4 },
    cells: [[text('Progress')], [share(2, 0.4)], [{ kind: 'blank' }], [share(4, 1)]],
  },
];

test.each([
  ['1.9', true],
  ['1.9', false],
  ['1.13', true],
  ['1.13', false],
])(
  'formulas written into a new column of a table stay alone with ExcelApi %s, whether Excel fills columns (%s) or not',
  async (excelApi, fillsTableColumns) => {
    const simulator = new ExcelSimulator(before, { excelApi, fillsTableColumns });
    const host = startExcelHost();
    await host.applyPatch(await host.readSnapshot(), patch);
    expect(canonical(simulator.snapshot())).toEqual(canonical(applyPatch(before, patch)));
  },
);
