import {
  applyPatch,
  parseIsoDay,
  runPlan,
  writeRemoval,
  type EarlierPlan,
  type WorkbookSnapshot,
} from '../../../src/core';
import { canonical } from '../../support/canonical';
import { planBook, planRows, type PlainAction } from '../../support/diffHarness';
import { ownBook, tableOf, type, valuesOf } from '../../support/ownSheets';
import { snapshotFrom } from '../../support/snapshotFrom';

const RISK: PlainAction = { text: 'Assist Members in managing risk', rsp: '1.1.1 - 1st milestone' };
const ORIGIN: PlainAction = { text: 'Promote rules of origin and self-certification' };
const DRUGS: PlainAction = { text: 'Work with partners against narcotics' };
const before = planBook([RISK, ORIGIN, DRUGS], 'folder/old.xlsx', '2022-2024');
const after = planBook([
  { ...RISK, text: `Upon request, ${RISK.text}`, target: '5 Members' },
  DRUGS,
  { text: 'Teach' },
]);
const fromOld: EarlierPlan = { kind: 'workbook', workbook: before };

function updateOf(workbook: WorkbookSnapshot, earlier: EarlierPlan = fromOld) {
  return runPlan([workbook], { today: parseIsoDay('2026-01-31')!, earlier }).comparison!.update!;
}

const written = (workbook: WorkbookSnapshot, earlier?: EarlierPlan) =>
  applyPatch(workbook, updateOf(workbook, earlier).patch);
const rowsOf = (workbook: WorkbookSnapshot) => tableOf(workbook, 'Plan changes').map((row) => Object.values(row));

test('a row a change, with both values and a place', () => {
  const book = written(after);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Plan changes']);
  expect(rowsOf(book)).toEqual([
    ['Changed', '1-(a)', '1-(a)', 'Upon request', 'no', 'yes', null, 'Plan A4', null],
    ['Changed', '1-(a)', '1-(a)', 'Target', 'At least 5 Members', '5 Members', null, 'Plan D4', null],
    ['Removed', '1-(b)', null, 'Action', ORIGIN.text, null, null, 'old.xlsx: Plan A5', null],
    ['Moved', '1-(c)', '1-(b)', 'Letter', '1-(c)', '1-(b)', null, 'Plan A5', null],
    ['Added', null, '1-(c)', 'Action', null, 'Teach', null, 'Plan A6', null],
  ]);
  const [title, caption] = valuesOf(book, 'Plan changes').map(([cell]) => cell);
  expect(title).toBe('Plan changes');
  expect(caption).toMatch(/^Members: 33 before, 35 now\. /);
});

test('written again nothing changes; against another plan the rows follow; nothing else is touched', () => {
  const once = written(after);
  expect(updateOf(once).patch).toEqual([]);
  const again = written(once, { kind: 'workbook', workbook: planBook([RISK], 'old.xlsx') });
  expect(again.sheets).toHaveLength(2);
  expect(rowsOf(again).map(([change]) => change)).toEqual(['Changed', 'Changed', 'Added', 'Added']);
  expect(valuesOf(again, 'Plan')).toEqual(valuesOf(after, 'Plan'));
});

test('the sheet is never read as a plan, and is taken out without a trace', () => {
  const book = written(after);
  expect(runPlan([book], { today: parseIsoDay('2026-01-31')! }).model.plan!.actions).toHaveLength(3);
  expect(canonical(applyPatch(book, writeRemoval(book).patch))).toEqual(canonical(after));
});

test('a cell that staff typed over stays, and is said', () => {
  const typed = type(written(after), 'Plan changes', 'F5', 'agreed with the VC');
  const { typedOver, patch } = updateOf(typed);
  expect(typedOver.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([['Plan changes', 5, 6]]);
  expect(patch).toEqual([]);
});

test('of two sheets of one workbook, what is gone is a link too', () => {
  const book = snapshotFrom({ Old: planRows([RISK, ORIGIN]), New: planRows([RISK]) }, { file: 'plans.xlsx' });
  const rows = rowsOf(written(book, { kind: 'sheet', sheet: 'Old' }));
  expect(rows).toEqual([['Removed', '1-(b)', null, 'Action', ORIGIN.text, null, null, 'Old A5', null]]);
});

test('figures of the old plan stand as rows of their own', () => {
  const rows = rowsOf(written(ownBook(), { kind: 'workbook', workbook: ownBook({ file: 'old.xlsx' }) }));
  expect(rows[0]).toEqual([
    ...['Progress', '1-(a)', '1-(a)', 'Progress'],
    ...Array.from({ length: 2 }, () => expect.stringMatching(/^3 of 4, [\w ]+ as of 31 Jan 2026$/)),
    ...[null, 'Plan D4', null],
  ]);
  expect(rows.every(([change]) => change === 'Progress')).toBe(true);
});

test('what many actions have alike can be filtered out', () => {
  const plan = (date: string): PlainAction[] =>
    ['risk', 'origin', 'dogs', 'wildlife', 'audits'].map((topic) => ({
      text: `Work on ${topic}`,
      deliverable: { date },
    }));
  const [first, ...others] = plan('2026-06-30');
  const now = planBook([{ ...first!, kpi: 'Number of officers' }, ...others]);
  const rows = rowsOf(written(now, { kind: 'workbook', workbook: planBook(plan('2024-06-30'), 'old.xlsx') }));
  expect(rows.map(([, , , what, , , inMany]) => [what, inMany])).toEqual([
    ['KPI', null],
    ...Array.from({ length: 5 }, () => ['Deliverable', 'yes']),
  ]);
});
