import { snapshotFrom, type PlainCell } from '../../../../support/snapshotFrom';
import { chartsOf, rowsOf, summaryPages, tableOf } from '../../../../support/summaryPages';

const END: PlainCell = { date: '2026-06-30' };
const plan: PlainCell[][] = [
  ['Strategic plan (2024-2026)'],
  ['Pillar 1'],
  ['Action', 'RSP reference', 'KPI', 'Target', 'Deliverable'],
  ['(a) Upon request, train officers', '3.1.2 - 2nd milestone', 'Number of Members', 'At least 2 Members', END],
  ['(b) Meet yearly', '1.10.1 - 1st milestone', '(1) Workshops (2) Reports', '(1) Once a year (2) Once a year', END],
  ['(c) Give advice', 'ROCB A/P specific action (not mentioned in the RSP)', 'Number of Members', '1 Members', END],
  ['Pillar 2'],
  ['(a) Invite', '1.2.1 - 3rd milestone', 'Number of Members', 'At least 1 Members', END],
  ['(b) Ask', '1.2.1 - 1st, 2nd milestone', 'Number of Members', 'At least 1 Members', END],
  ['(c) Look', 'somewhere', null, null, END],
  ['(d) Listen', null, 'Number of Members', 'At least 1 Members', END],
];
const log: PlainCell[][] = [
  ['Title', 'Start', 'Level', 'Actions', 'Members'],
  ['Origin', { date: '2025-03-03' }, 'national', '1-(a)', 'Fiji'],
];
const pages = summaryPages([snapshotFrom({ Plan: plan, Workshops: log }, { file: 'plan.xlsx' })], '2026-01-15');
const references = (id: string) => rowsOf(pages, id).map((row) => row['reference']);

test('all actions in plan order, a row an indicator; one without an indicator too', () => {
  expect(references('kpiStatus')).toEqual([
    ...['1-(a)', '1-(b) (1)', '1-(b) (2)', '1-(c)', '2-(a)', '2-(b)', '2-(c)', '2-(d)'],
  ]);
  const [first, second, , , , , seventh] = rowsOf(pages, 'kpiStatus');
  expect(first).toEqual({
    reference: '1-(a)',
    text: 'Train officers',
    uponRequest: 'Yes',
    kpi: 'Number of Members',
    target: 'At least 2 Members',
    actual: 1,
    progress: 0.5,
    status: '\u25bc Off track',
  });
  expect(second).toMatchObject({ kpi: 'Workshops', target: 'Once a year', uponRequest: null });
  expect(seventh).toMatchObject({ kpi: null, target: null, actual: null, progress: null, status: 'No indicator' });
  expect(tableOf(pages, 'kpiStatus').columns.find(({ id }) => id === 'progress')!.bar).toEqual({ from: 0, to: 1 });
});

test('again by focus area, objective and milestone, in the order of numbers; those outside the RSP last', () => {
  const rows = rowsOf(pages, 'kpiByObjective');
  expect(rows.map(({ objective, reference, place }) => [objective, reference, place])).toEqual([
    ['1.2.1', '2-(b)', 'Focus area 1, milestones 1, 2'],
    ['1.2.1', '2-(a)', 'Focus area 1, milestone 3'],
    ['1.10.1', '1-(b) (1)', 'Focus area 1, milestone 1'],
    ['1.10.1', '1-(b) (2)', 'Focus area 1, milestone 1'],
    ['3.1.2', '1-(a)', 'Focus area 3, milestone 2'],
    [null, '1-(c)', 'Not in the RSP'],
    [null, '2-(d)', 'No reference'],
    [null, '2-(c)', 'Reference not readable'],
  ]);
});

test('focus areas with their objectives, actions and indicators by status, and a bar each', () => {
  const rows = rowsOf(pages, 'focusAreas').map((row) => Object.values(row).slice(0, 4));
  expect(rows).toEqual([
    ['Focus area 1', 2, 3, 4],
    ['Focus area 3', 1, 1, 1],
    ['Not in the RSP', 0, 1, 1],
    ['No reference', 0, 1, 1],
    ['Reference not readable', 0, 1, 0],
    ['Plan', 3, 7, 7],
  ]);
  expect(chartsOf(pages).map(({ id, table }) => [id, table])).toContainEqual(['focusAreaStatuses', 'focusAreas']);
});

test('what needs attention: the actions whose indicators are behind', () => {
  expect(rowsOf(pages, 'needingAttention')).toEqual([
    { status: '\u25bc Off track', number: 6, actions: '1-(a), 1-(b), 1-(c), 2-(a), 2-(b), 2-(d)' },
  ]);
});

test('objectives with their actions and indicators by status', () => {
  const rows = rowsOf(pages, 'objectives').map((row) => Object.values(row).slice(0, 4));
  expect(rows).toEqual([
    ['Focus area 1', '1.2.1', 2, 2],
    ['Focus area 1', '1.10.1', 1, 2],
    ['Focus area 3', '3.1.2', 1, 1],
    ['Not in the RSP', null, 1, 1],
    ['No reference', null, 1, 1],
    ['Reference not readable', null, 1, 0],
    ['Plan', null, 7, 7],
  ]);
});

test('figures lead to the cells they were made from', () => {
  const { rows, columns } = tableOf(pages, 'kpiStatus');
  const actual = rows[0]![columns.findIndex(({ id }) => id === 'actual')]!;
  expect(actual.evidence.map(({ sheet, range }) => `${sheet} ${range.top}`)).toEqual(['Workshops 2']);
  const reference = rows[0]![0]!;
  expect(reference.evidence.map(({ sheet, range }) => `${sheet} ${range.top}`)).toEqual(['Plan 4']);
});
