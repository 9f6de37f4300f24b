import { dayOf, type FindingKey } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';

async function checked() {
  const host = new MemoryHost(planWorkbook());
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  const report = () => session.getState().result!.report;
  const key = (): FindingKey => {
    const { code, sheet, cell, bullet, subject } = report().findings.find((one) => one.code === 'member-unknown')!;
    return { code, sheet: sheet!, cell: cell!, bullet, subject };
  };
  return { host, session, state: () => session.getState(), report, key };
}

describe('setting a finding aside', () => {
  test('is kept in the workbook with the day, and checked again; no cell is written', async () => {
    const { host, session, state, report, key } = await checked();
    const before = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'setAside', finding: key(), reason: ' As  agreed. ' });
    const { state: kept, ...cells } = canonical(await host.readSnapshot());
    expect({ ...cells, state: before.state }).toEqual(before);
    expect(kept).toContain('"reason":"As agreed."');
    expect(report().setAside).toMatchObject([{ cell: 'I3', subject: 'Tongga', day: '2026-01-15' }]);
    expect(report().findings.map(({ code }) => code)).not.toContain('member-unknown');
    expect(state().message).toEqual({ kind: 'success', text: 'The finding of Workshops I3 was set aside.' });
  });

  test('is brought back', async () => {
    const { session, report, state, key } = await checked();
    const finding = key();
    await session.dispatch({ type: 'setAside', finding, reason: 'As agreed.' });
    await session.dispatch({ type: 'setAside', finding, reason: null });
    expect(report().setAside).toEqual([]);
    expect(key()).toEqual(finding);
    expect(state().message).toEqual({ kind: 'success', text: 'The finding of Workshops I3 is back.' });
  });

  test('comes back by itself when somebody changes the cell', async () => {
    const { host, session, report, key } = await checked();
    await session.dispatch({ type: 'setAside', finding: key(), reason: 'As agreed.' });
    host.editCell('Workshops', 3, 9, { kind: 'text', value: 'Fiji, Tongga, Samoa' });
    await session.dispatch({ type: 'check' });
    expect(report().setAside).toEqual([]);
    expect(report().findings).toContainEqual(expect.objectContaining({ cell: 'I3', code: 'member-unknown' }));
  });

  test('wants a reason', async () => {
    const { session, state, key, host } = await checked();
    await session.dispatch({ type: 'setAside', finding: key(), reason: '  ' });
    expect(state().message).toEqual({ kind: 'error', text: 'Say in a few words why this finding is set aside.' });
    expect((await host.readSnapshot()).state).toBeNull();
  });

  test('looks again first when the workbook was changed since the check', async () => {
    const { host, session, state, key } = await checked();
    const finding = key();
    host.editCell('Workshops', 3, 9, { kind: 'text', value: 'Fiji, Tongga, Samoa' });
    await session.dispatch({ type: 'setAside', finding, reason: 'As agreed.' });
    expect(state()).toMatchObject({ isOutOfDate: false, message: { kind: 'warning' } });
    expect((await host.readSnapshot()).state).toBeNull();
  });

  test('survives an update that is undone', async () => {
    const { session, report, key } = await checked();
    await session.dispatch({ type: 'update' });
    await session.dispatch({ type: 'setAside', finding: key(), reason: 'As agreed.' });
    await session.dispatch({ type: 'undo' });
    expect(report().setAside).toHaveLength(1);
  });
});
