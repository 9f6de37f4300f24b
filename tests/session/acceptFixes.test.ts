import { dayOf, findSheet, readCell, type CellFix, type WorkbookSnapshot } from '../../src/core';
import { HostError } from '../../src/hosts/hostError';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planAndWorkshops } from '../support/ruleHarness';
import { snapshotFrom } from '../support/snapshotFrom';

const SLIPS = { F5: 'Onlin', J4: '24', P6: 'Fiji, Tongga, Indja' };

async function checked() {
  const host = new MemoryHost(snapshotFrom(planAndWorkshops(SLIPS)));
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  const fixes = (code?: string): CellFix[] =>
    session
      .getState()
      .result!.report.findings.flatMap(({ code: of, sheet, fix }) =>
        fix?.cell && sheet && (code === undefined || of === code) ? [{ ...fix, sheet, cell: fix.cell }] : [],
      );
  return { host, session, state: () => session.getState(), fixes, before: canonical(await host.readSnapshot()) };
}

const cell = (workbook: WorkbookSnapshot, row: number, column: number) =>
  readCell(workbook, findSheet(workbook, 'Workshops')!, row, column);

describe('accepting a fix', () => {
  test('changes the one cell, checks again and says so', async () => {
    const { host, session, state, fixes, before } = await checked();
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    const after = canonical(await host.readSnapshot());
    const [was, is] = [before.sheets[1]!.cells, after.sheets[1]!.cells];
    expect(Object.keys(is).filter((at) => JSON.stringify(is[at]) !== JSON.stringify(was[at]))).toEqual(['F5']);
    expect(is['F5']).toEqual({ kind: 'text', value: 'Online' });
    expect(state()).toMatchObject({ activity: 'idle', undoes: 'fix', isOutOfDate: false });
    expect(state().message).toEqual({ kind: 'success', text: 'Workshops F5 was changed.' });
    expect(fixes('mode-unknown')).toEqual([]);
  });

  test('says what it does', async () => {
    const { session, state, fixes } = await checked();
    const seen = new Set<string>();
    session.subscribe(() => seen.add(state().activity));
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    expect([...seen]).toEqual(['fixing', 'computing', 'idle']);
  });

  test('accepts all at once, two in one cell as one', async () => {
    const { host, session, state, fixes } = await checked();
    expect(fixes()).toHaveLength(4);
    await session.dispatch({ type: 'acceptFixes', fixes: fixes() });
    const workbook = await host.readSnapshot();
    expect(cell(workbook, 6, 16)).toEqual({ kind: 'text', value: 'Fiji, Tonga, India' });
    expect(cell(workbook, 4, 10)).toEqual({ kind: 'number', value: 24 });
    expect(state().message!.text).toBe('3 cells were changed.');
    expect(fixes()).toEqual([]);
  });

  test('after somebody edited elsewhere, the fix is still made and the edit kept', async () => {
    const { host, session, state, fixes } = await checked();
    host.editCell('Workshops', 4, 11, { kind: 'number', value: 9 });
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    const workbook = await host.readSnapshot();
    expect([cell(workbook, 5, 6), cell(workbook, 4, 11)]).toMatchObject([{ value: 'Online' }, { value: 9 }]);
    expect(state()).toMatchObject({ isOutOfDate: false, message: { kind: 'success' } });
  });

  test('is refused where the cell holds something else, and the others are made', async () => {
    const { host, session, state, fixes } = await checked();
    const all = fixes();
    host.editCell('Workshops', 5, 6, { kind: 'text', value: 'Onlim' });
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    expect(state().message).toEqual({
      kind: 'warning',
      text: 'Nothing was changed. Workshops F5 holds something else by now.',
    });
    await session.dispatch({ type: 'acceptFixes', fixes: all });
    expect(state().message).toEqual({
      kind: 'success',
      text: '2 cells were changed. Workshops F5 holds something else by now.',
    });
    expect(cell(await host.readSnapshot(), 5, 6)).toMatchObject({ value: 'Onlim' });
  });

  test('an edit in the very moment of writing is noticed', async () => {
    const { host, session, state, fixes } = await checked();
    const apply = host.applyPatch.bind(host);
    jest.spyOn(host, 'applyPatch').mockImplementationOnce(async (expected, patch) => {
      host.editCell('Workshops', 5, 6, { kind: 'text', value: 'Hybrid' });
      return apply(expected, patch);
    });
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    expect(state().message).toMatchObject({ kind: 'warning', text: expect.stringMatching(/^Nothing was changed/) });
    expect(cell(await host.readSnapshot(), 5, 6)).toMatchObject({ value: 'Hybrid' });
  });

  test('a protected sheet is said, and nothing changed', async () => {
    const { host, session, state, fixes, before } = await checked();
    jest.spyOn(host, 'applyPatch').mockRejectedValue(new HostError('sheet-protected', 'Workshops'));
    await session.dispatch({ type: 'acceptFixes', fixes: fixes() });
    expect(state()).toMatchObject({ activity: 'idle', undoes: null, message: { kind: 'error' } });
    expect(canonical(await host.readSnapshot())).toEqual(before);
  });
});

describe('undo', () => {
  test('takes back what was written, the last first', async () => {
    const { host, session, state, fixes, before } = await checked();
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    const fixed = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'previewUpdate' });
    await session.dispatch({ type: 'update' });
    const updated = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('number-as-text') });
    expect(state().undoes).toBe('fix');
    await session.dispatch({ type: 'undo' });
    expect(state()).toMatchObject({ undoes: 'update', message: { text: 'The last change was undone.' } });
    expect(canonical(await host.readSnapshot())).toEqual(updated);
    await session.dispatch({ type: 'undo' });
    expect(state()).toMatchObject({ undoes: 'fix', message: { text: 'The last update was undone.' } });
    expect(canonical(await host.readSnapshot())).toEqual(fixed);
    await session.dispatch({ type: 'undo' });
    expect(state()).toMatchObject({ undoes: null });
    expect(canonical(await host.readSnapshot())).toEqual(before);
  });

  test('keeps what was typed elsewhere, and takes nothing that was typed over the fix', async () => {
    const { host, session, state, fixes } = await checked();
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    host.editCell('Workshops', 5, 6, { kind: 'text', value: 'Hybrid' });
    await session.dispatch({ type: 'undo' });
    expect(state()).toMatchObject({ undoes: 'fix', message: { kind: 'warning' } });
    expect(cell(await host.readSnapshot(), 5, 6)).toMatchObject({ value: 'Hybrid' });
    host.editCell('Workshops', 5, 6, { kind: 'text', value: 'Online' });
    host.editCell('Workshops', 4, 11, { kind: 'number', value: 9 });
    await session.dispatch({ type: 'undo' });
    const workbook = await host.readSnapshot();
    expect([cell(workbook, 5, 6), cell(workbook, 4, 11)]).toMatchObject([{ value: 'Onlin' }, { value: 9 }]);
  });

  test('keeps a choice made in between', async () => {
    const { host, session, fixes } = await checked();
    await session.dispatch({ type: 'acceptFixes', fixes: fixes('mode-unknown') });
    await session.dispatch({ type: 'previewUpdate' });
    await session.dispatch({ type: 'update' });
    await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.3 } });
    await session.dispatch({ type: 'undo' });
    await session.dispatch({ type: 'undo' });
    const workbook = await host.readSnapshot();
    expect(cell(workbook, 5, 6)).toMatchObject({ value: 'Onlin' });
    expect(workbook.state).toContain('"genderGoal":0.3');
  });
});
