import { dayOf, readCell, findSheet, ownedRanges, type Range } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { EngineCancelled, type Engine, type EngineResult } from '../../src/session/engine';
import { Session } from '../../src/session/session';
import { HostError } from '../../src/hosts/hostError';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';

const today = () => dayOf(2026, 1, 15);

function start(engine: Engine = directEngine, host = new MemoryHost(planWorkbook())) {
  const session = new Session(host, engine, today);
  return { host, session, state: () => session.getState() };
}

async function updated(parts = start()) {
  await parts.session.dispatch({ type: 'previewUpdate' });
  await parts.session.dispatch({ type: 'update' });
  return parts;
}

/** The first column of the given name's range on a sheet. */
async function ownedRange(host: MemoryHost, ending: string): Promise<Range & { sheet: string }> {
  const found = ownedRanges(await host.readSnapshot()).find(({ name }) => name.endsWith(ending))!;
  return { ...found.range, sheet: found.sheet };
}

/** An engine that waits until it is told to go on. */
class SlowEngine implements Engine {
  readonly writeChoice = directEngine.writeChoice;
  readonly writeStarter = directEngine.writeStarter;
  private settle: { resolve: () => void; reject: (error: Error) => void } | null = null;

  async run(...args: Parameters<Engine['run']>): Promise<EngineResult> {
    await new Promise<void>((resolve, reject) => (this.settle = { resolve, reject }));
    return directEngine.run(...args);
  }

  goOn(): void {
    this.settle?.resolve();
  }

  cancel(): void {
    this.settle?.reject(new EngineCancelled());
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('check', () => {
  test('reads the workbook and keeps what was found', async () => {
    const { session, state } = start();
    await session.dispatch({ type: 'check' });
    expect(state()).toMatchObject({ activity: 'idle', step: 'check', isOutOfDate: false, message: null });
    const { sheets, findings } = state().result!.report;
    expect(sheets.map(({ sheet, role }) => [sheet, role])).toEqual([
      ['Plan', 'plan'],
      ['Workshops', 'workshops'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['target-unreadable', 'member-unknown']));
  });

  test('says what it is doing, step by step', async () => {
    const { session, state } = start();
    const seen: string[] = [];
    session.subscribe(() => seen.push(state().activity));
    await session.dispatch({ type: 'check' });
    expect(seen.filter((activity, index) => activity !== seen[index - 1])).toEqual([
      'idle',
      'reading',
      'computing',
      'idle',
    ]);
  });

  test('reading the sheets stays where the sheets are shown', async () => {
    const { session, state } = start();
    await session.dispatch({ type: 'readSheets' });
    expect(state().step).toBe('sheets');
    expect(state().result).not.toBeNull();
  });

  test('does not change the workbook', async () => {
    const { host, session } = start();
    const before = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'check' });
    await session.dispatch({ type: 'previewUpdate' });
    expect(canonical(await host.readSnapshot())).toEqual(before);
  });

  test('takes the as-of date the user chose', async () => {
    const { session, state } = start();
    await session.dispatch({ type: 'chooseAsOf', asOf: dayOf(2025, 4, 1) });
    expect(state().result!.report.asOf).toBe('2025-04-01');
    await session.dispatch({ type: 'chooseAsOf', asOf: null });
    expect(state().result!.report.asOf).toBe('2026-01-15');
  });
});

describe('update', () => {
  test('writes what the preview shows, and then has nothing more to write', async () => {
    const { host, session, state } = start();
    await session.dispatch({ type: 'previewUpdate' });
    expect(state().step).toBe('update');
    const { changes, cellsWritten } = state().result!.update;
    expect(cellsWritten).toBeGreaterThan(changes.length);
    await session.dispatch({ type: 'update' });
    const workbook = await host.readSnapshot();
    const [first] = changes;
    const cell = readCell(workbook, findSheet(workbook, first!.sheet)!, first!.row, first!.column);
    expect(cell).toMatchObject({ kind: 'text', value: first!.header });
    expect(state()).toMatchObject({ undoes: 'update', isOutOfDate: false, message: { kind: 'success' } });
    expect(state().message!.text).toBe(`${cellsWritten} cells were written on 4 sheets.`);
    expect(state().result!.update.patch).toEqual([]);
  });

  test('says so when everything is up to date', async () => {
    const { session, state } = await updated();
    await session.dispatch({ type: 'update' });
    expect(state().message).toMatchObject({ kind: 'info', text: expect.stringContaining('up to date') });
  });

  test('checks again and writes nothing when the workbook changed after the preview', async () => {
    const { host, session, state } = start();
    await session.dispatch({ type: 'previewUpdate' });
    host.editCell('Workshops', 2, 6, { kind: 'number', value: 25 });
    expect(state().isOutOfDate).toBe(true);
    const before = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'update' });
    expect(canonical(await host.readSnapshot())).toEqual(before);
    expect(state()).toMatchObject({ isOutOfDate: false, undoes: null, message: { kind: 'warning' } });
    expect(state().message!.text).toMatch(/look at the preview, then write/);
    await session.dispatch({ type: 'update' });
    expect(state().message!.kind).toBe('success');
  });

  test('keeps a typed-over cell until the user lets it go', async () => {
    const { host, session, state } = await updated();
    const { sheet, bottom, left } = await ownedRange(host, '.membersCounted');
    host.editCell(sheet, bottom, left, { kind: 'number', value: 99 });
    await session.dispatch({ type: 'previewUpdate' });
    expect(state().result!.update).toMatchObject({ changes: [], typedOver: [{ row: bottom, column: left }] });
    await session.dispatch({ type: 'acceptCell', cell: { sheet, row: bottom, column: left }, isAccepted: true });
    expect(state().result!.update).toMatchObject({ changes: [{ row: bottom, column: left }], typedOver: [] });
    await session.dispatch({ type: 'acceptCell', cell: { sheet, row: bottom, column: left }, isAccepted: false });
    expect(state().result!.update.typedOver).toHaveLength(1);
  });

  test('says that the cells were written when the check after it fails', async () => {
    const run = jest.fn(directEngine.run);
    const { session, state } = start({ ...directEngine, run });
    await session.dispatch({ type: 'previewUpdate' });
    run.mockRejectedValueOnce(new Error('The engine stopped.'));
    await session.dispatch({ type: 'update' });
    expect(state()).toMatchObject({
      activity: 'idle',
      undoes: 'update',
      isOutOfDate: true,
      message: { kind: 'warning' },
    });
    expect(state().message!.text).toMatch(/cells were written on 4 sheets\. The workbook was not checked again/);
  });

  test('does not read the workbook again: the patch says what it holds now', async () => {
    const parts = start();
    await parts.session.dispatch({ type: 'previewUpdate' });
    const read = jest.spyOn(parts.host, 'readSnapshot');
    await parts.session.dispatch({ type: 'update' });
    expect(read).not.toHaveBeenCalled();
    expect(parts.state().result!.update.patch).toEqual([]);
  });
});

describe('undo', () => {
  test('puts the workbook back exactly as it was', async () => {
    const parts = start();
    const before = canonical(await parts.host.readSnapshot());
    const { host, session, state } = await updated(parts);
    expect(canonical(await host.readSnapshot())).not.toEqual(before);
    await session.dispatch({ type: 'undo' });
    expect(canonical(await host.readSnapshot())).toEqual(before);
    expect(state()).toMatchObject({ undoes: null, lastUpdate: null, message: { kind: 'success' } });
  });

  test('keeps what staff typed elsewhere after the update', async () => {
    const { host, session, state } = await updated();
    host.editCell('Workshops', 2, 6, { kind: 'number', value: 25 });
    await session.dispatch({ type: 'undo' });
    const workbook = await host.readSnapshot();
    expect(readCell(workbook, findSheet(workbook, 'Workshops')!, 2, 6)).toMatchObject({ value: 25 });
    expect(ownedRanges(workbook)).toEqual([]);
    expect(state().message!.kind).toBe('success');
  });

  test('does nothing and says so when someone typed into a written cell', async () => {
    const { host, session, state } = await updated();
    const { sheet, bottom, left } = await ownedRange(host, '.membersCounted');
    host.editCell(sheet, bottom, left, { kind: 'number', value: 99 });
    const before = canonical(await host.readSnapshot());
    await session.dispatch({ type: 'undo' });
    expect(canonical(await host.readSnapshot())).toEqual(before);
    expect(state().message).toMatchObject({ kind: 'warning', text: expect.stringContaining('Nothing was changed') });
  });

  test('says so when there is nothing to undo', async () => {
    const { session, state } = start();
    await session.dispatch({ type: 'undo' });
    expect(state().message).toMatchObject({ kind: 'info' });
  });
});

describe('cancel', () => {
  test('ends the computation, changes nothing, and the next check works', async () => {
    const engine = new SlowEngine();
    const { session, state } = start(engine);
    const checking = session.dispatch({ type: 'check' });
    await settled();
    expect(state().activity).toBe('computing');
    await session.dispatch({ type: 'cancel' });
    await checking;
    expect(state()).toMatchObject({ activity: 'idle', result: null });
    expect(state().message).toEqual({ kind: 'info', text: 'The work was cancelled. Nothing was changed.' });
    const again = session.dispatch({ type: 'check' });
    await settled();
    engine.goOn();
    await again;
    expect(state().result).not.toBeNull();
  });

  test('given while reading, it ends the work, whatever the reading gives', async () => {
    const { host, session, state } = start();
    const snapshot = await host.readSnapshot();
    let finish: () => void = () => undefined;
    jest.spyOn(host, 'readSnapshot').mockReturnValue(new Promise((resolve) => (finish = () => resolve(snapshot))));
    const checking = session.dispatch({ type: 'check' });
    await settled();
    await session.dispatch({ type: 'cancel' });
    finish();
    await checking;
    expect(state()).toMatchObject({ activity: 'idle', result: null, message: { kind: 'info' } });
  });
});

describe('what goes wrong', () => {
  test('a host error is shown in its own words', async () => {
    const { host, session, state } = start();
    jest.spyOn(host, 'readSnapshot').mockRejectedValue(new HostError('cell-edit-mode'));
    await session.dispatch({ type: 'check' });
    expect(state()).toMatchObject({ activity: 'idle' });
    expect(state().message).toEqual({
      kind: 'error',
      text: 'A cell is being edited. Press Enter or Esc in Excel and try again.',
    });
  });

  test('an unforeseen failure says what to do', async () => {
    const broken: Engine = { ...directEngine, run: () => Promise.reject(new TypeError('x is undefined')) };
    const { session, state } = start(broken);
    await session.dispatch({ type: 'check' });
    expect(state().message!.text).toBe(
      'Plan Monitor could not finish this. Check again; if it happens again, pass on these words: "x is undefined"',
    );
  });

  test('a protected sheet stops the update and leaves the workbook as it was', async () => {
    const { host, session, state } = start();
    await session.dispatch({ type: 'previewUpdate' });
    jest.spyOn(host, 'applyPatch').mockRejectedValue(new HostError('sheet-protected', 'Plan'));
    await session.dispatch({ type: 'update' });
    expect(state()).toMatchObject({ activity: 'idle', undoes: null });
    expect(state().message!.text).toMatch(/The sheet Plan is protected/);
  });
});

describe('changes by others', () => {
  test('mark the last check as out of date', async () => {
    const { host, session, state } = start();
    host.editCell('Plan', 1, 1, { kind: 'text', value: 'before the first check' });
    expect(state().isOutOfDate).toBe(false);
    await session.dispatch({ type: 'check' });
    host.editCell('Plan', 1, 1, { kind: 'text', value: 'x' });
    expect(state().isOutOfDate).toBe(true);
    await session.dispatch({ type: 'previewUpdate' });
    expect(state().isOutOfDate).toBe(false);
  });

  test('are not missed while a check is running', async () => {
    const engine = new SlowEngine();
    const { host, session, state } = start(engine);
    const checking = session.dispatch({ type: 'check' });
    await settled();
    host.editCell('Plan', 1, 1, { kind: 'text', value: 'x' });
    engine.goOn();
    await checking;
    expect(state().isOutOfDate).toBe(true);
  });

  test('are no longer listened to once the session is closed', async () => {
    const { host, session, state } = start();
    await session.dispatch({ type: 'check' });
    session.close();
    host.editCell('Plan', 1, 1, { kind: 'text', value: 'x' });
    expect(state().isOutOfDate).toBe(false);
  });
});

test('a finding leads to its cell', async () => {
  const { host, session } = start();
  await session.dispatch({ type: 'showCell', sheet: 'Plan', cell: 'D5' });
  expect(host.selection).toEqual({ sheet: 'Plan', range: { top: 5, left: 4, bottom: 5, right: 4 } });
});

test('turning to a step and closing a message do not wait for the work under way', async () => {
  const engine = new SlowEngine();
  const { session, state } = start(engine);
  const checking = session.dispatch({ type: 'previewUpdate' });
  await settled();
  await session.dispatch({ type: 'goTo', step: 'sheets' });
  expect(state()).toMatchObject({ step: 'sheets', activity: 'computing' });
  engine.goOn();
  await checking;
  await session.dispatch({ type: 'undo' });
  expect(state().message).not.toBeNull();
  await session.dispatch({ type: 'dismissMessage' });
  expect(state().message).toBeNull();
});

test('shows a sentence that no command led to', () => {
  const { session, state } = start();
  session.say({ kind: 'warning', text: 'Mind the gap.' });
  expect(state().message).toEqual({ kind: 'warning', text: 'Mind the gap.' });
});
