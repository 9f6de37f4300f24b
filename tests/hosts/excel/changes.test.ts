import { startExcelHost } from '../../support/startExcelHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import type { Staff } from '../../excel-simulator/staff';
import { snapshotFrom } from '../../support/snapshotFrom';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('changes', () => {
  test('are told until the listener is stopped, those of a patch are not', async () => {
    const simulator = new ExcelSimulator(snapshotFrom({ Plan: [['Action', 'Target']], Other: [['x']] }));
    const host = startExcelHost();
    const listener = jest.fn();
    const stop = host.onChanged(listener);
    await settled();
    simulator.editCell('Plan', 'A2', { kind: 'number', value: 1 });
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
    simulator.deleteSheet('Other');
    await settled();
    expect(listener).toHaveBeenCalledTimes(2);
    const cells = [[{ kind: 'number', value: 2 } as const]];
    await host.applyPatch(await host.readSnapshot(), [{ op: 'writeCells', sheet: 'Plan', row: 3, column: 1, cells }]);
    await settled();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    await settled();
    simulator.editCell('Plan', 'A2', { kind: 'number', value: 3 });
    await settled();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('that cannot be listened for are told as a failure', async () => {
    new ExcelSimulator(snapshotFrom({ Plan: [['Action']] }), { excelApi: '1.8' });
    const onFailure = jest.fn();
    startExcelHost({ onFailure }).onChanged(jest.fn())();
    await settled();
    expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ code: 'unsupported' }));
  });

  test.each<[string, string, (staff: Staff) => void]>([
    ['1.9', 'rows inserted', (staff) => staff.insertRows('Plan', 1, 1)],
    ['1.9', 'columns deleted', (staff) => staff.deleteColumns('Plan', 2, 1)],
    ['1.9', 'a sheet added', (staff) => staff.addSheet('More')],
    ['1.10', 'rows sorted', (staff) => staff.sortRows('Plan', 'A2:B3', { key: 0, isAscending: false })],
    ['1.17', 'a sheet renamed', (staff) => staff.renameSheet('Plan', 'Plans')],
  ])('ExcelApi %s tells of %s', async (excelApi, _, act) => {
    const simulator = new ExcelSimulator(
      snapshotFrom({
        Plan: [
          ['Action', 'Target'],
          ['a', 1],
          ['b', 2],
        ],
      }),
      { excelApi },
    );
    const listener = jest.fn();
    const stop = startExcelHost().onChanged(listener);
    await settled();
    act(simulator.staff);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await settled();
  });

  test('of somebody else are told while a patch is written, and that of the patch is not', async () => {
    const simulator = new ExcelSimulator(snapshotFrom({ Plan: [['Action', 'Target']] }), { excelApi: '1.13' });
    const host = startExcelHost();
    const listener = jest.fn();
    const stop = host.onChanged(listener);
    await settled();
    const before = await host.readSnapshot();
    const act = () => simulator.editCell('Plan', 'A9', { kind: 'number', value: 1 });
    simulator.onRequest(2, { kind: 'meanwhile', act });
    const cells = [[{ kind: 'number', value: 2 } as const]];
    await host.applyPatch(before, [{ op: 'writeCells', sheet: 'Plan', row: 3, column: 1, cells }]);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await settled();
  });
});
