import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { snapshotFrom } from '../../support/snapshotFrom';

const range = { top: 1, left: 1, bottom: 1, right: 2 };

describe('MemoryHost', () => {
  test('tells listeners of another person’s edit, and refuses a patch made before it', async () => {
    const host = new MemoryHost(snapshotFrom({ Plan: [['Action', 5]] }));
    const before = await host.readSnapshot();
    const listener = jest.fn();
    const stop = host.onChanged(listener);
    host.editCell('Plan', 1, 2, { kind: 'number', value: 6 });
    expect(listener).toHaveBeenCalledTimes(1);
    await expect(host.applyPatch(before, [])).rejects.toMatchObject({ code: 'workbook-changed' });
    stop();
    host.editCell('Plan', 1, 2, { kind: 'number', value: 5 });
    expect(listener).toHaveBeenCalledTimes(1);
    await expect(host.applyPatch(before, [])).resolves.toBeUndefined();
  });

  test('remembers what was shown', async () => {
    const host = new MemoryHost(snapshotFrom({ Plan: [['Action']] }));
    expect(host.selection).toBeNull();
    await host.select('plan', range);
    expect(host.selection).toEqual({ sheet: 'Plan', range });
  });
});
