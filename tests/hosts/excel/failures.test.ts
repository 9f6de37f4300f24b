import type { Patch } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';
import { area, COMPARISON, fixture, open, patch, text, WRITE } from './openFixture';

/** Many runs in one test. */
const PATIENT = 60_000;

describe('nothing is half-written', () => {
  test.each(['GeneralException', 'InvalidArgument', 'AccessDenied', 'ConnectionFailure'])(
    'when any one action of the write fails with %s',
    async (code) => {
      const count = await writeActionCount();
      expect(count).toBeGreaterThan(40);
      for (let action = 0; action < count; action += code === 'GeneralException' ? 1 : 9) {
        const { simulator, host, before, was } = await open();
        simulator.onRequest(WRITE, { kind: 'action-fails', action, code });
        await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ name: 'HostError' });
        expect(simulator.workbook.describe()).toEqual(was);
      }
    },
    PATIENT,
  );

  test(
    'when a table grows and the write fails after it, with and without Table.resize',
    async () => {
      const free = snapshotFrom(
        {
          Plan: [
            ['Action', 'Target'],
            ['(1) Train', 5],
          ],
        },
        { tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:B2' }] },
      );
      const growth: Patch = [
        {
          op: 'growTable',
          sheet: 'Plan',
          table: 'PlanTable',
          range: area(1, 1, 2, 4),
          columns: ['Action', 'Target', 'Actual', 'Basis'],
        },
        {
          op: 'writeCells',
          sheet: 'Plan',
          row: 1,
          column: 3,
          cells: [[text('Actual')], [{ kind: 'number', value: 1 }]],
        },
        { op: 'formatRange', sheet: 'Plan', range: area(2, 3, 2, 4), style: 'share' },
        { op: 'defineName', name: 'PlanMonitor.plan.1.actual', sheet: 'Plan', range: area(1, 3, 2, 3) },
      ];
      for (const excelApi of ['1.9', '1.13']) {
        const done = await open(free, excelApi);
        await done.host.applyPatch(done.before, growth);
        const count = done.simulator.exchanges.at(-1)!.body.Actions.length;
        expect(done.simulator.snapshot().sheets[0]!.tables[0]!.columns).toEqual([
          'Action',
          'Target',
          'Actual',
          'Basis',
        ]);
        expect(done.simulator.snapshot().names).toMatchObject([{ reference: 'Plan!$C$1:$C$2', isHidden: true }]);
        for (let action = 0; action < count; action++) {
          const { simulator, host, before, was } = await open(free, excelApi);
          simulator.onRequest(WRITE, { kind: 'action-fails', action, code: 'GeneralException' });
          await expect(host.applyPatch(before, growth)).rejects.toMatchObject({
            code: 'unexpected',
            message: expect.any(String),
          });
          expect(simulator.workbook.describe()).toEqual(was);
        }
      }
    },
    PATIENT,
  );

  test('when the answer to the write is lost', async () => {
    const { simulator, host, before, was } = await open();
    simulator.onRequest(WRITE, { kind: 'reply-lost' });
    await expect(host.applyPatch(before, patch)).rejects.toThrow(
      'Excel did not answer. Check again to see what the workbook holds.',
    );
    expect(simulator.workbook.describe()).toEqual(was);
  });

  test('when the answer to the comparison is lost', async () => {
    const { simulator, host, before, was } = await open();
    simulator.onRequest(COMPARISON, { kind: 'reply-lost' });
    await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ code: 'connection-lost' });
    expect(simulator.workbook.describe()).toEqual(was);
  });

  test('a table beside which something stands does not grow without Table.resize', async () => {
    const { simulator, host, before, was } = await open(fixture, '1.9');
    const growth: Patch = [
      {
        op: 'growTable',
        sheet: 'Plan',
        table: 'PlanTable',
        range: area(1, 1, 3, 3),
        columns: ['Action', 'Target', 'Mine'],
      },
    ];
    await expect(host.applyPatch(before, growth)).rejects.toMatchObject({ code: 'unsupported' });
    expect(simulator.workbook.describe()).toEqual(was);
  });
});

describe('a sentence says what to do', () => {
  test('a protected sheet, before and after the comparison', async () => {
    const sentence = 'The sheet Workshops is protected. Unprotect it (Review, Unprotect Sheet) and try again.';
    for (const request of [COMPARISON, WRITE]) {
      const { simulator, host, before, was } = await open();
      const sheet = simulator.workbook.findSheet('Workshops')!;
      simulator.onRequest(request, { kind: 'meanwhile', act: () => void (sheet.isProtected = true) });
      await expect(host.applyPatch(before, patch)).rejects.toThrow(sentence);
      expect(simulator.workbook.describe()).toEqual(was);
    }
  });

  test('a deleted sheet, before and after the comparison', async () => {
    for (const request of [COMPARISON, WRITE]) {
      const { simulator, host, before } = await open();
      const plan = simulator.workbook.findSheet('Plan')!;
      const was = plan.describe();
      simulator.onRequest(request, { kind: 'meanwhile', act: () => simulator.workbook.deleteSheet('Workshops') });
      await expect(host.applyPatch(before, patch)).rejects.toThrow(
        'The sheet Workshops is no longer in the workbook. Check again, then update.',
      );
      expect(plan.describe()).toEqual(was);
    }
  });

  test('a workbook open for reading only', async () => {
    const { simulator, host, before, was } = await open();
    simulator.workbook.isReadOnly = true;
    await expect(host.applyPatch(before, patch)).rejects.toThrow(
      'The workbook is open for reading only. Save a copy and try again.',
    );
    expect(simulator.workbook.describe()).toEqual(was);
  });

  test('a cell that is being edited holds the write back until it is done', async () => {
    const { simulator, host, before } = await open();
    simulator.beginCellEdit();
    const applied = host.applyPatch(before, patch);
    setTimeout(() => simulator.endCellEdit(), 20);
    await applied;
    expect(simulator.snapshot().state).toContain('>2<');
  });

  test('a cell that is being edited in an Excel that cannot wait', async () => {
    const { simulator, host, before, was } = await open();
    simulator.cannotWait();
    simulator.beginCellEdit();
    const sentence = 'A cell is being edited. Press Enter or Esc in Excel and try again.';
    await expect(host.readSnapshot()).rejects.toThrow(sentence);
    await expect(host.applyPatch(before, patch)).rejects.toThrow(sentence);
    expect(simulator.workbook.describe()).toEqual(was);
  });
});

async function writeActionCount(): Promise<number> {
  const { simulator, host, before } = await open();
  await host.applyPatch(before, patch);
  return simulator.exchanges.at(-1)!.body.Actions.length;
}
