import { dayOf, findSheet, readCell, type Patch, type WorkbookSnapshot } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../src/hosts/workbookHost';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { planWorkbook } from '../support/planWorkbook';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

/** One more workshop, so that the summary has more rows. */
const workshop: Patch = [
  {
    ...{ op: 'writeCells', sheet: 'Workshops', row: 4, column: 1 },
    cells: [
      [
        { kind: 'text', value: 'One more' },
        { kind: 'date', day: dayOf(2025, 9, 1) },
      ],
    ],
  },
];
const looks = new Set(['formatRange', 'setRowHeight', 'setColumnWidth', 'addChart', 'setPageLayout']);
const looksIn = (patch: Patch, sheet: string) =>
  patch.filter((one) => looks.has(one.op) && 'sheet' in one && one.sheet === sheet).map(({ op }) => op);

async function builtTwice<Host extends WorkbookHost>(host: Host, edit: (patch: Patch) => void) {
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const build = async () => {
    await session.dispatch({ type: 'check' });
    await session.dispatch({ type: 'buildSummary' });
    const { patch } = session.getState().result!.summary!;
    await session.dispatch({ type: 'writeSummary' });
    return patch;
  };
  const first = await build();
  edit(workshop);
  const before = await host.readSnapshot();
  const second = await build();
  expect(second.some(({ op }) => op === 'formatRange')).toBe(true);
  return { session, build, first, before, say: () => session.getState().message!.text };
}

describe('undoing a summary that was built again', () => {
  test('in a file brings back every byte, charts and looks as well', async () => {
    const host = new XlsxHost(xlsxFromSnapshot(planWorkbook()), 'plan.xlsx');
    let bytes = host.bytes;
    const { session, before, say } = await builtTwice(host, (patch) => {
      host.edit(patch);
      bytes = host.bytes;
    });
    expect(host.bytes).not.toBe(bytes);
    await session.dispatch({ type: 'undo' });
    expect(host.bytes).toBe(bytes);
    expect(say()).toBe('The last building of the summary was undone.');
    expect(canonical(await host.readSnapshot())).toEqual(canonical(before));
  });

  test('in a file that was changed since takes the cells back, keeps what was typed, and says that looks stay', async () => {
    const host = new XlsxHost(xlsxFromSnapshot(planWorkbook()), 'plan.xlsx');
    const { session, say } = await builtTwice(host, (patch) => host.edit(patch));
    const cells = [[{ kind: 'text', value: 'typed' } as const]];
    host.edit([{ op: 'writeCells', sheet: 'Plan', row: 30, column: 9, cells }]);
    await session.dispatch({ type: 'undo' });
    expect(say()).toMatch(/^The last building of the summary was undone\. How its sheets look here stays/);
    const now = await host.readSnapshot();
    expect(readCell(now, findSheet(now, 'Plan')!, 30, 9)).toEqual({ kind: 'text', value: 'typed' });
  });

  test('where looks are not to be had they stay, which is said, and building again lays all of it out anew', async () => {
    const host = new MemoryHost(planWorkbook());
    jest.spyOn(host, 'takeBack').mockResolvedValue(false);
    const edit = (patch: Patch) => {
      const [one] = patch;
      if (one?.op !== 'writeCells') throw new Error('One row is typed.');
      one.cells[0]!.forEach((cell, index) => host.editCell(one.sheet, one.row, one.column + index, cell!));
    };
    const { session, build, first, before, say } = await builtTwice(host, edit);
    await session.dispatch({ type: 'undo' });
    expect(say()).toContain('build it again to lay them out anew');
    const undone = await host.readSnapshot();
    const cellsOf = (workbook: WorkbookSnapshot) =>
      canonical({ ...workbook, state: null, names: workbook.names.filter(({ name }) => !name.startsWith('_xlnm.')) });
    expect(cellsOf(undone)).toEqual(cellsOf(before));
    const again = await build();
    const [was, is] = [first, again].map((patch) => new Set(looksIn(patch, 'About this report')));
    expect([...is!].sort()).toEqual([...was!].sort());
    expect(is).toContain('formatRange');
    expect(session.getState().result!.summary!.patch).toEqual([]);
  });
});
