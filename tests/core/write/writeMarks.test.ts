import { applyPatch, MARK_COLOUR, runPlan, writeMarks, writeRemoval, type WorkbookSnapshot } from '../../../src/core';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { patchXlsx, readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { insertRow } from '../../support/editSnapshot';
import { planWorkbook } from '../../support/planWorkbook';
import { day } from '../../support/ruleHarness';
import { startExcelHost } from '../../support/startExcelHost';
import { xlsxFromSnapshot } from '../../support/xlsxFromSnapshot';

function markings(workbook: WorkbookSnapshot) {
  const { model, findings } = runPlan([workbook], { today: day('2026-01-15') });
  return { on: writeMarks(model, findings), off: writeMarks(model, []) };
}

/** As a file tells it: what notes there are is known. */
const fromFile = () => readXlsx(xlsxFromSnapshot(planWorkbook()), 'plan.xlsx');
const ofKind = (workbook: WorkbookSnapshot, op: string) => markings(workbook).on.patch.filter((one) => one.op === op);

test('errors and warnings are marked, each cell once, with a note that says what', () => {
  const { snapshot } = fromFile();
  expect(markings(snapshot).on.cells).toBe(2);
  expect(ofKind(snapshot, 'setFill')).toMatchObject([
    { sheet: 'Plan', range: { top: 5, left: 4 }, colour: MARK_COLOUR, onlyOver: null },
    { sheet: 'Workshops', range: { top: 3, left: 9 } },
  ]);
  expect(ofKind(snapshot, 'addNote')).toMatchObject([
    { text: expect.stringContaining('As many') },
    { text: expect.stringContaining('Tongga') },
  ]);
});

test('content, findings and figures stay as they are', () => {
  const { snapshot } = fromFile();
  const marked = applyPatch(snapshot, markings(snapshot).on.patch);
  const run = (workbook: WorkbookSnapshot) => runPlan([workbook], { today: day('2026-01-15') }).report;
  expect(run(marked)).toEqual(run(snapshot));
});

test('marks move with their cells, and one whose finding is gone is taken off', () => {
  const { snapshot } = fromFile();
  const marked = applyPatch(snapshot, markings(snapshot).on.patch);
  const moved = insertRow(marked, 'Plan', 1);
  expect(markings(moved).on.patch.map(({ op }) => op)).not.toContain('defineName');
  const { model, findings } = runPlan([marked], { today: day('2026-01-15') });
  const less = writeMarks(
    model,
    findings.filter(({ at }) => at?.sheet === 'Plan'),
  );
  expect(less.patch).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ op: 'setFill', sheet: 'Workshops', colour: null, onlyOver: MARK_COLOUR }),
      expect.objectContaining({ op: 'deleteNote', sheet: 'Workshops' }),
    ]),
  );
});

test.each(['taken off', 'removed with the product'])('in a file the marks are %s to the last trace', (how) => {
  const book = fromFile();
  const marked = readXlsx(patchXlsx(book, markings(book.snapshot).on.patch), 'plan.xlsx');
  expect(marked.snapshot.sheets[1]!.notes).toEqual([
    { row: 3, column: 9, kind: 'own', text: expect.stringContaining('Tongga') },
  ]);
  const patch = how === 'taken off' ? markings(marked.snapshot).off.patch : writeRemoval(marked.snapshot).patch;
  const clean = readXlsx(patchXlsx(marked, patch), 'plan.xlsx');
  expect(canonical(clean.snapshot)).toEqual(canonical(book.snapshot));
});

test('a fill of staff stays, in a file and in Excel, and only the mark is taken off', async () => {
  const range = { top: 5, left: 4, bottom: 5, right: 4 };
  const own = { op: 'setFill', sheet: 'Plan', range, colour: 'FF0000' } as const;
  const book = readXlsx(patchXlsx(fromFile(), [own]), 'plan.xlsx');
  const marked = readXlsx(patchXlsx(book, markings(book.snapshot).on.patch), 'plan.xlsx');
  const unmarked = patchXlsx(marked, markings(marked.snapshot).off.patch);
  const again = readXlsx(unmarked, 'plan.xlsx');
  expect(patchXlsx(again, [own])).toBe(again.bytes);

  const simulator = new ExcelSimulator(planWorkbook(), { excelApi: '1.13' });
  const host = startExcelHost();
  const plan = simulator.workbook.findSheet('Plan')!;
  const workshops = simulator.workbook.findSheet('Workshops')!;
  plan.setLook(5, 4, { fill: '#FF0000' });
  const before = await host.readSnapshot();
  await host.applyPatch(before, markings(before).on.patch);
  expect([plan.look(5, 4).fill, workshops.look(3, 9).fill]).toEqual(['#FF0000', `#${MARK_COLOUR}`]);
  const after = await host.readSnapshot();
  await host.applyPatch(after, markings(after).off.patch);
  expect([plan.look(5, 4).fill, workshops.look(3, 9).fill]).toEqual(['#FF0000', null]);
  expect((await host.readSnapshot()).names).toEqual([]);
});

test('a host that keeps a plain object marks by name alone', async () => {
  const host = new MemoryHost(planWorkbook());
  const before = await host.readSnapshot();
  await host.applyPatch(before, markings(before).on.patch);
  expect((await host.readSnapshot()).names.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^PlanMonitorMark\.1\.\w+$/),
    expect.stringMatching(/^PlanMonitorMark\.2\.\w+$/),
  ]);
});
