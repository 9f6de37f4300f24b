import type { Patch } from '../../../src/core';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { snapshotFrom } from '../../support/snapshotFrom';
import { startExcelHost } from '../../support/startExcelHost';

const at = { sheet: 'Plan', row: 1, column: 1 };

test.each<Patch>([[{ op: 'addNote', ...at, text: 'x' }], [{ op: 'deleteNote', ...at }]])(
  '%j is refused before anything is asked of Excel',
  async (operation) => {
    const simulator = new ExcelSimulator(snapshotFrom({ Plan: [['a']] }), { excelApi: '1.13' });
    const host = startExcelHost();
    const before = await host.readSnapshot();
    const requests = simulator.exchanges.length;
    const cells = { op: 'writeCells', ...at, cells: [[{ kind: 'number', value: 1 }]] } as const;
    await expect(host.applyPatch(before, [cells, operation])).rejects.toMatchObject({
      code: 'unsupported',
      message: 'This version of Excel cannot do this: write notes. The workbench and the command line write them.',
    });
    expect(simulator.exchanges.length).toBe(requests);
    expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
  },
);
