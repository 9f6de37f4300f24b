import type { Patch } from '../../../src/core';
import { startExcelHost } from '../../support/startExcelHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { snapshotFrom } from '../../support/snapshotFrom';

const at = { sheet: 'Plan', row: 1, column: 1 };
const range = { top: 1, left: 1, bottom: 1, right: 1 };

test.each<Patch>([
  [{ op: 'addWorksheet', sheet: 'New', after: null, visibility: 'visible', hasGridlines: true }],
  [{ op: 'addNote', ...at, text: 'x' }],
  [{ op: 'setFill', sheet: 'Plan', range, colour: null }],
  [{ op: 'freezePanes', sheet: 'Plan', rows: 1, columns: 1 }],
])('%j is refused before anything is asked of Excel', async (operation) => {
  const simulator = new ExcelSimulator(snapshotFrom({ Plan: [['a']] }), { excelApi: '1.13' });
  const host = startExcelHost();
  const before = await host.readSnapshot();
  const requests = simulator.exchanges.length;
  const cells = { op: 'writeCells', ...at, cells: [[{ kind: 'number', value: 1 }]] } as const;
  await expect(host.applyPatch(before, [cells, operation])).rejects.toMatchObject({
    code: 'unsupported',
    message:
      'This version of Excel cannot do this: write summary sheets, charts, links or notes. ' +
      'The workbench and the command line write them.',
  });
  expect(simulator.exchanges.length).toBe(requests);
  expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
});
