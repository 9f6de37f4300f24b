import { dayOf, findSheet, ownedRanges, readCell, type WorkbookSnapshot } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../src/hosts/workbookHost';
import { emptyWorkbook } from '../../src/hosts/xlsx/emptyWorkbook';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { ExcelSimulator } from '../excel-simulator/excelSimulator';
import { canonical } from '../support/canonical';
import { snapshotFrom } from '../support/snapshotFrom';
import { startExcelHost } from '../support/startExcelHost';

const emptyBook = () => snapshotFrom({ Sheet1: [] });

const hosts: Readonly<Record<string, () => { host: WorkbookHost; holds: () => Promise<WorkbookSnapshot> }>> = {
  'a plain object': () => {
    const host = new MemoryHost(emptyBook());
    return { host, holds: () => host.readSnapshot() };
  },
  'an .xlsx file': () => {
    const host = new XlsxHost(emptyWorkbook('Sheet1'), 'new.xlsx');
    // As somebody opens the file that was saved.
    return { host, holds: () => new XlsxHost(host.bytes, 'new.xlsx').readSnapshot() };
  },
  Excel: () => {
    const simulator = new ExcelSimulator(emptyBook(), { excelApi: '1.13' });
    return { host: startExcelHost(), holds: async () => simulator.snapshot() };
  },
};

const sheetNames = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);

test.each(Object.keys(hosts))('from an empty workbook to written columns and back, in %s', async (name) => {
  const { host, holds } = hosts[name]!();
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const state = () => session.getState();
  const before = canonical(await holds());

  await session.dispatch({ type: 'addSample', isMixed: null });
  expect(state().message).toMatchObject({ kind: 'success' });
  expect(sheetNames(await holds())).toEqual(['Sheet1', 'Sample plan', 'Sample workshops']);
  const fixes = state().result!.report.findings.flatMap(({ sheet, fix }) =>
    fix?.cell && sheet ? [{ ...fix, sheet, cell: fix.cell }] : [],
  );
  expect(fixes).toHaveLength(2);
  await session.dispatch({ type: 'acceptFixes', fixes });
  expect(state().result!.report.findings).toHaveLength(2);

  await session.dispatch({ type: 'previewUpdate' });
  await session.dispatch({ type: 'update' });
  expect(state().message).toMatchObject({ kind: 'success' });
  const written = await holds();
  const share = ownedRanges(written).find(({ name: owned }) => owned.endsWith('.womenShare'))!;
  expect(share.sheet).toBe('Sample workshops');
  const cell = readCell(written, findSheet(written, share.sheet)!, share.range.top + 1, share.range.left);
  expect(cell).toMatchObject({ kind: 'number', formula: expect.stringMatching(/^=IF\(/) });
  expect(state().lastUpdate!.sheets.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(['Sample plan', 'Sample workshops', 'KPI Register', 'Evidence']),
  );

  for (const undoes of ['update', 'fix', 'sample'] as const) {
    expect(state().undoes).toBe(undoes);
    await session.dispatch({ type: 'undo' });
    expect(state().message).toMatchObject({ kind: 'success' });
  }
  expect(canonical(await holds())).toEqual(before);
  session.close();
});

/** Excel's listeners are taken out behind the scenes: the client is to be done before its globals go. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));
