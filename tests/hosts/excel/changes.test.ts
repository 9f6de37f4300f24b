import { startExcelHost } from '../../support/startExcelHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
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
});
