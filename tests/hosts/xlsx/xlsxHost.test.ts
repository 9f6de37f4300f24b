import { applyPatch } from '../../../src/core';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { canonical } from '../../support/canonical';
import { snapshotFrom } from '../../support/snapshotFrom';
import { xlsxWith } from '../../support/xlsxParts';

describe('XlsxHost', () => {
  const write = {
    op: 'writeCells',
    sheet: 'Plan',
    row: 3,
    column: 1,
    cells: [[{ kind: 'number', value: 1 }]],
  } as const;

  test('holds the bytes to save', async () => {
    const bytes = xlsxWith({});
    const host = new XlsxHost(bytes, 'plan.xlsx');
    expect(host.bytes).toBe(bytes);
    await host.applyPatch(await host.readSnapshot(), [write]);
    expect(host.bytes).not.toBe(bytes);
    expect(new XlsxHost(host.bytes, '').readSnapshot()).resolves.toMatchObject({
      sheets: [{ columns: [{ firstRow: 1 }, {}] }],
    });
  });

  test('reads what it wrote, and nothing else again', async () => {
    const host = new XlsxHost(xlsxWith({}, snapshotFrom({ Plan: [['a']], Other: [['b']] })), 'plan.xlsx');
    const before = await host.readSnapshot();
    await host.applyPatch(before, [write]);
    const after = await host.readSnapshot();
    expect(canonical(after)).toEqual(canonical(applyPatch(before, [write])));
    expect(after.sheets[1]!.columns).toBe(before.sheets[1]!.columns);
  });

  test('tells listeners of edits and of a file changed elsewhere', async () => {
    const host = new XlsxHost(xlsxWith({}), 'plan.xlsx');
    const before = await host.readSnapshot();
    const listener = jest.fn();
    host.onChanged(listener);
    host.edit([write]);
    expect(listener).toHaveBeenCalledTimes(1);
    await expect(host.applyPatch(before, [])).rejects.toMatchObject({ code: 'workbook-changed' });
    host.reload(xlsxWith({}));
    expect(listener).toHaveBeenCalledTimes(2);
    await expect(host.applyPatch(before, [])).resolves.toBeUndefined();
  });

  test('keeps what it has when the file it is given cannot be read', async () => {
    const host = new XlsxHost(xlsxWith({}), 'plan.xlsx');
    const { bytes } = host;
    expect(() => host.reload(new Uint8Array(3))).toThrow(expect.objectContaining({ code: 'not-a-workbook' }));
    expect(host.bytes).toBe(bytes);
  });

  test('remembers what was shown', async () => {
    const host = new XlsxHost(xlsxWith({}), 'plan.xlsx');
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    await host.select('PLAN', range);
    expect(host.selection).toEqual({ sheet: 'Plan', range });
  });
});
