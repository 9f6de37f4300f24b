import { rowsOf, summaryPages, tableOf, chartsOf } from '../../../../support/summaryPages';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { planAndWorkplan, workplanAlone } from '../../../../support/workplanSheet';

const pagesOf = (workshops = {}, asOf = '2025-06-30') =>
  summaryPages([snapshotFrom(planAndWorkplan({}, workshops))], asOf, { meeting: 'RCP 2026' });

test('there is no page without a work plan', () => {
  expect(summaryPages([snapshotFrom({ Other: [['Remarks']] })], '2025-06-30').map(({ id }) => id)).not.toContain(
    'rcpWorkPlan',
  );
});

test('the page says its meeting, the day and the year of the work plan', () => {
  const page = pagesOf().find(({ id }) => id === 'rcpWorkPlan')!;
  expect(page.lines).toEqual(['RCP 2026', 'As of 30 Jun 2025. Activities that began 1 Jul 2024 to 30 Jun 2025.']);
});

test('planned against held by level, with a chart of both', () => {
  const pages = pagesOf();
  expect(rowsOf(pages, 'plannedByLevel')).toEqual([
    { level: 'National', planned: 3, held: 1, share: 1 / 3 },
    { level: 'Sub-regional', planned: 2, held: 0, share: 0 },
    { level: 'Regional', planned: 1, held: 1, share: 1 },
    { level: 'Accreditation', planned: 1, held: 0, share: 0 },
    { level: 'Mission', planned: 2, held: 0, share: 0 },
    { level: 'Meeting', planned: 1, held: 0, share: 0 },
    { level: 'Other', planned: 1, held: 0, share: 0 },
    { level: 'All', planned: 11, held: 2, share: 2 / 11 },
  ]);
  const chart = chartsOf(pages).find(({ id }) => id === 'plannedAndHeldByLevel')!;
  expect(chart.description).toContain('National: Planned 3, Held 1.');
});

test('by pillar once each, by action under each, by the Members named', () => {
  const pages = pagesOf();
  expect(
    rowsOf(pages, 'plannedByPillar').map(({ pillar, name, planned, held }) => [pillar, name, planned, held]),
  ).toEqual([
    ['Pillar 1', 'Support the implementation of instruments and tools', 9, 2],
    ['Pillar 2', 'Further develop partnerships', 2, 0],
    ['All', null, 11, 2],
  ]);
  expect(rowsOf(pages, 'plannedByAction').map(({ action, planned, held }) => [action, planned, held])).toEqual([
    ['1-(a)', 5, 1],
    ['1-(b)', 2, 1],
    ['1-(c)', 3, 0],
    ['2-(a)', 1, 0],
    ['2-(b)', 3, 0],
  ]);
  expect(rowsOf(pages, 'plannedByMember').map(({ member, planned, held }) => [member, planned, held])).toEqual([
    ['Fiji', 1, 0],
    ['Nepal', 1, 0],
    ['Samoa', 1, 0],
    ['Sri Lanka', 1, 1],
    ['Tonga', 1, 0],
  ]);
});

test('each number leads to the cells it was made from', () => {
  const { rows } = tableOf(pagesOf(), 'plannedByLevel');
  const [, planned, held] = rows[0]!;
  expect(planned!.evidence.map(({ sheet, range }) => `${sheet} ${range.top}`)).toEqual(['Work plan 4', 'Work plan 6']);
  expect(held!.evidence.map(({ sheet, range }) => `${sheet} ${range.top}`)).toEqual(['Workshops 4']);
});

test('each planned activity with the one it was held as; a proposal is counted below and not shown as held', () => {
  const rows = rowsOf(pagesOf(), 'plannedActivities');
  expect(rows[1]).toEqual({
    ...{ actions: '1-(a)', level: 'National', topic: 'risk management', for: 'Sri Lanka' },
    ...{ heldAs: 'National Workshop on Risk Management', began: '2024-09-02' },
  });
  expect(rows[3]).toMatchObject({ for: 'Pacific Islands', heldAs: null, began: null });
  expect(tableOf(pagesOf({ I4: '2-(b)' }), 'plannedActivities').remarks).toEqual([
    'Perhaps held, but nobody said so yet: 2 rows.',
  ]);
});

test('what was held and is like nothing planned', () => {
  const pages = pagesOf({ B5: 'Sub-regional Workshop on drones', I5: '2-(a)' });
  expect(rowsOf(pages, 'unplannedActivities')).toEqual([
    { began: '2024-10-07', title: 'Sub-regional Workshop on drones', level: 'Sub-regional' },
  ]);
});

test('a work plan alone has its pages, with nothing held', () => {
  const pages = summaryPages([snapshotFrom(workplanAlone())], '2025-06-30');
  expect(rowsOf(pages, 'plannedByLevel').at(-1)).toEqual({ level: 'All', planned: 11, held: 0, share: 0 });
  expect(rowsOf(pages, 'plannedByPillar')[0]).toMatchObject({
    name: 'Support the implementation of instruments and tools',
  });
});
