import { applyPatch, runPlan, writeMarks, type Patch, type WorkbookSnapshot } from '../../../src/core';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../../src/hosts/workbookHost';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { addNewerMembers } from '../../excel-simulator/newerClient';
import { planWorkbook } from '../../support/planWorkbook';
import { day } from '../../support/ruleHarness';
import { startExcelHost } from '../../support/startExcelHost';
import { xlsxFromSnapshot } from '../../support/xlsxFromSnapshot';

beforeAll(addNewerMembers);

function marking(workbook: WorkbookSnapshot) {
  const { model, findings } = runPlan([workbook], { today: day('2026-01-15') });
  return writeMarks(model, findings);
}

const text = (value: string) => ({ kind: 'text', value }) as const;
const edit = (sheet: string, row: number, column: number, value: string): Patch => [
  { op: 'writeCells', sheet, row, column, cells: [[text(value)]] },
];
const noteAt = (workbook: WorkbookSnapshot, sheet: string, row: number, column: number) =>
  workbook.sheets.find(({ name }) => name === sheet)!.notes?.find((note) => note.row === row && note.column === column)
    ?.text;

const hosts: Readonly<Record<string, () => WorkbookHost>> = {
  memory: () => {
    const known = planWorkbook().sheets.map((sheet) => ({ ...sheet, notes: [] }));
    return new MemoryHost({ ...planWorkbook(), sheets: known });
  },
  file: () => new XlsxHost(xlsxFromSnapshot(planWorkbook()), 'plan.xlsx'),
  Excel: () => {
    new ExcelSimulator(planWorkbook(), { excelApi: '1.18' });
    return startExcelHost();
  },
};

test.each(Object.entries(hosts))('in %s, marks follow the findings when they are refreshed', async (_, makeHost) => {
  const host = makeHost();
  const write = async (patchOf: (workbook: WorkbookSnapshot) => Patch) => {
    const before = await host.readSnapshot();
    await host.applyPatch(before, patchOf(before));
    return host.readSnapshot();
  };
  const marked = await write((workbook) => marking(workbook).patch);
  expect(marking(marked)).toEqual({ patch: [], cells: 2, cellsBefore: 2 });

  const reworded = await write(() => edit('Plan', 5, 4, 'As few as possible'));
  const refresh = marking(reworded);
  expect(refresh.patch.map(({ op }) => op)).toEqual(['deleteName', 'defineName', 'addNote']);
  expect(refresh.patch.at(-1)).toMatchObject({ sheet: 'Plan', row: 5, column: 4 });
  const refreshed = await write(() => refresh.patch);
  expect(noteAt(refreshed, 'Plan', 5, 4)).toContain('As few');
  expect(marking(refreshed).patch).toEqual([]);

  const mended = await write(() => edit('Workshops', 3, 9, 'Tonga'));
  expect(marking(mended)).toMatchObject({ cells: 1, cellsBefore: 2 });
  const less = await write((workbook) => marking(workbook).patch);
  expect(noteAt(less, 'Workshops', 3, 9)).toBeUndefined();
  expect(less.names.map(({ name }) => name)).toEqual([expect.stringMatching(/^PlanMonitorMark\.1\./)]);
  expect(marking(less).patch).toEqual([]);
});

test('a note that staff typed into is theirs: it is neither reworded nor taken off', () => {
  const book = { ...planWorkbook(), sheets: planWorkbook().sheets.map((sheet) => ({ ...sheet, notes: [] })) };
  const marked = applyPatch(book, marking(book).patch);
  const words = `${noteAt(marked, 'Plan', 5, 4)!}\nAsked on Monday.`;
  const typed = applyPatch(marked, [{ op: 'addNote', sheet: 'Plan', row: 5, column: 4, text: words }]);
  const reworded = applyPatch(typed, edit('Plan', 5, 4, 'As few as possible'));
  const refreshed = applyPatch(reworded, marking(reworded).patch);
  expect(noteAt(refreshed, 'Plan', 5, 4)).toBe(words);
  const mended = applyPatch(typed, edit('Plan', 5, 4, 'At least 1/35 Members'));
  const { patch } = marking(mended);
  expect(patch.filter(({ op }) => op === 'deleteNote')).toEqual([]);
  const after = applyPatch(mended, patch);
  expect(noteAt(after, 'Plan', 5, 4)).toBe(words);
  expect(after.names.map(({ reference }) => reference)).toEqual(["'Workshops'!$I$3"]);
});

test('names of marks whose cell is gone, or that came to another mark’s, go', () => {
  const book = planWorkbook();
  const marked = applyPatch(book, marking(book).patch);
  const name = (number: number, reference: string) =>
    ({ name: `PlanMonitorMark.${number}.0`, reference, scope: null, isHidden: true }) as const;
  const names = [...marked.names, name(7, '#REF!'), name(8, "'Plan'!$D$5")];
  const after = applyPatch({ ...marked, names }, marking({ ...marked, names }).patch);
  expect(after.names.map(({ reference }) => reference).sort()).toEqual(["'Plan'!$D$5", "'Workshops'!$I$3"]);
});
