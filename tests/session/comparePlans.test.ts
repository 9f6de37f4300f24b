import { dayOf, findSheet, type EarlierPlan, type PatchCell, type WorkbookSnapshot } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { changeLines, planBook, planRows, type PlainAction } from '../support/diffHarness';
import { snapshotFrom } from '../support/snapshotFrom';

const RISK: PlainAction = { text: 'Assist Members in managing risk' };
const ORIGIN: PlainAction = { text: 'Promote rules of origin' };
const text = (value: string): PatchCell => ({ kind: 'text', value });

const earlierFile = { name: 'old.xlsx', plan: { kind: 'workbook', workbook: planBook([RISK], 'old.xlsx') } } as const;
const earlierSheet = { name: 'Old', plan: { kind: 'sheet', sheet: 'Old' } satisfies EarlierPlan } as const;
const twoSheets = () => snapshotFrom({ New: planRows([RISK, ORIGIN]), Old: planRows([RISK]) });

function start(workbook: WorkbookSnapshot = planBook([RISK, ORIGIN])) {
  const host = new MemoryHost(workbook);
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  return { host, session, state: () => session.getState() };
}

describe("'comparePlans'", () => {
  test('compares with a file, with a sheet of the workbook, and with none', async () => {
    const { session, state } = start(twoSheets());
    await session.dispatch({ type: 'comparePlans', earlier: earlierSheet });
    expect(changeLines(state().result!.comparison!.report!)).toEqual(['same 1-(a) > 1-(a)', 'added  > 1-(b)']);
    await session.dispatch({
      type: 'comparePlans',
      earlier: { ...earlierSheet, plan: { kind: 'sheet', sheet: 'None' } },
    });
    expect(state().result!.comparison!.problem).toBe('There is no plan on a sheet "None".');
    await session.dispatch({ type: 'comparePlans', earlier: null });
    expect(state()).toMatchObject({ earlier: null, result: { comparison: null }, step: 'sheets' });
  });

  test('follows the workbook at the next check', async () => {
    const { host, session, state } = start();
    await session.dispatch({ type: 'comparePlans', earlier: earlierFile });
    expect(state().result!.comparison!.report!.counts.added).toBe(1);
    host.editCell('Plan', 5, 4, text('Once per year'));
    host.editCell('Plan', 4, 4, text('Once per year'));
    await session.dispatch({ type: 'check' });
    expect(changeLines(state().result!.comparison!.report!)).toEqual([
      'changed 1-(a) > 1-(a): target',
      'added  > 1-(b)',
    ]);
  });
});

describe("'writeChanges'", () => {
  test('writes the sheet, is then up to date, and is undone to the last cell', async () => {
    const { host, session, state } = start();
    const before = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'comparePlans', earlier: earlierFile });
    await session.dispatch({ type: 'writeChanges' });
    expect(state()).toMatchObject({ undoes: 'changes', message: { kind: 'success' } });
    expect(findSheet(await host.readSnapshot(), 'Plan changes')).toBeDefined();
    expect(state().result!.comparison!.update!.patch).toEqual([]);
    await session.dispatch({ type: 'undo' });
    expect(state().message!.text).toBe('The sheet of changes is as it was.');
    expect(canonical(await host.readSnapshot())).toEqual(before);
  });

  test('writes of the workbook as it is now', async () => {
    const { host, session } = start();
    await session.dispatch({ type: 'comparePlans', earlier: earlierFile });
    host.editCell('Plan', 4, 4, text('Once per year'));
    await session.dispatch({ type: 'writeChanges' });
    const after = await host.readSnapshot();
    expect(after.strings).toContain('Once per year');
    expect(findSheet(after, 'Plan changes')!.columns[4]!.kinds.length).toBeGreaterThan(1);
  });

  test('without an earlier plan it says so and writes nothing', async () => {
    const { host, session, state } = start();
    const before = await host.readSnapshot();
    await session.dispatch({ type: 'writeChanges' });
    expect(state().message).toEqual({ kind: 'info', text: 'Choose the earlier plan first.' });
    expect(await host.readSnapshot()).toBe(before);
  });
});
