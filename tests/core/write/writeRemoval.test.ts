import { readFileSync } from 'node:fs';
import { applyPatch, runPlan, writeRemoval, type PatchCell, type WorkbookSnapshot } from '../../../src/core';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { planWorkbook } from '../../support/planWorkbook';
import { day } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';
import { startExcelHost } from '../../support/startExcelHost';

const options = { today: day('2026-01-15'), withSheets: true };
const updated = (workbook: WorkbookSnapshot) => applyPatch(workbook, runPlan([workbook], options).update.patch);
const text = (value: string): PatchCell => ({ kind: 'text', value });
const type = (workbook: WorkbookSnapshot, row: number, column: number, value: string) =>
  applyPatch(workbook, [{ op: 'writeCells', sheet: 'Plan', row, column, cells: [[text(value)]] }]);

/** The plan as an Excel table, which grows over the owned columns. */
const tableBook = () =>
  snapshotFrom(
    {
      Plan: [
        ['Action', 'KPI', 'Target', 'Deliverable'],
        ['Pillar 1: Work together', null, null, null],
        ['(a) Train', 'Number of workshops', 'At least twice per year', 'June 2026'],
        ['(b) Advise', 'Number of workshops', 'At least twice per year', 'June 2026'],
      ],
    },
    { tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:D4' }] },
  );

function columnOf(workbook: WorkbookSnapshot, id: string): number {
  const name = workbook.names.find((one) => one.name === `PlanMonitor.plan.1.${id}`)!;
  return /\$([A-Z]+)\$/
    .exec(name.reference)![1]!
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

test.each([
  ['a plain range', planWorkbook],
  ['an Excel table', tableBook],
])('after an update of %s everything is as it was', (_, make) => {
  const before = make();
  const after = updated(before);
  const { patch, sheets, cellsCleared, kept } = writeRemoval(after);
  expect(canonical(applyPatch(after, patch))).toEqual(canonical(before));
  expect([sheets, kept]).toEqual([expect.arrayContaining(['KPI Register']), []]);
  expect(cellsCleared).toBeGreaterThan(5);
});

test('what was typed over stays as typed, and so does a column whose header was changed', () => {
  const after = updated(planWorkbook());
  const [actual, basis] = [columnOf(after, 'actual'), columnOf(after, 'basis')];
  const typed = type(type(after, 5, actual, 'ask Geneva'), 3, basis, 'My notes');
  const { patch, kept } = writeRemoval(typed);
  const left = canonical(applyPatch(typed, patch)).sheets.find(({ name }) => name === 'Plan')!.cells;
  const texts = Object.values(left).flatMap((cell) => ('value' in cell ? String(cell.value) : []));
  expect(texts).toEqual(expect.arrayContaining(['ask Geneva', 'My notes']));
  expect(kept).toEqual([
    'Plan J3: the header was changed, so the column stays as yours.',
    'Plan: cells of the column "Actual" that were typed over stay as typed.',
  ]);
});

test('a workbook the product never wrote to needs nothing', () => {
  expect(writeRemoval(planWorkbook())).toEqual({ patch: [], sheets: [], cellsCleared: 0, kept: [] });
});

test('names whose cells are gone go too', () => {
  const after = updated(planWorkbook());
  const own = after.names.filter(({ scope }) => scope === null);
  const lost = { ...after, names: own.map((name) => ({ ...name, reference: '#REF!' })) };
  const removed = applyPatch(lost, writeRemoval(lost).patch);
  expect(removed.names).toEqual([]);
  expect(removed.state).toBeNull();
});

describe('in each host the sample is as it was', () => {
  const bytes = readFileSync('assets/sample/sample.xlsx');

  test.each(['memory', 'xlsx', 'Excel'])('%s', async (kind) => {
    const file = new XlsxHost(bytes, '');
    const before = await file.readSnapshot();
    const simulator = kind === 'Excel' ? new ExcelSimulator(before, { excelApi: '1.13' }) : null;
    const host = kind === 'memory' ? new MemoryHost(before) : kind === 'xlsx' ? file : startExcelHost();
    const first = await host.readSnapshot();
    await host.applyPatch(first, runPlan([first], options).update.patch);
    const after = await host.readSnapshot();
    await host.applyPatch(after, writeRemoval(after).patch);
    const now = simulator ? simulator.snapshot() : await host.readSnapshot();
    expect(canonical(now)).toEqual(canonical(before));
  });
});
