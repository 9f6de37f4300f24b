import { compare, planRows, type PlainAction } from '../../support/diffHarness';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const day = (date: string): PlainCell => ({ date });
const HEADER = ['Title', 'Start', 'End', 'Level', 'Actions', 'Participants', 'Members'];

function bookOf(file: string, term: string, actions: readonly PlainAction[], workshops: readonly PlainCell[][]) {
  const sheets = { Plan: planRows(actions, term), ...(workshops.length > 0 && { Workshops: [HEADER, ...workshops] }) };
  return snapshotFrom(sheets, { file });
}

const held = (date: string, actions: string, members: string): PlainCell[] => {
  return ['Risk', day(date), day(date), 'regional', actions, 20, members];
};
const ends = { deliverable: day('2024-06-30') };
const RISK: PlainAction = { text: 'Assist Members in managing risk', target: 'At least 4 Members' };
const REPORT: PlainAction = { text: 'Publish a yearly report', kpi: 'Number of workshops', target: 'Once per year' };

test('the figures of the old plan stand beside the indicators that go on, wherever the action is now', () => {
  const before = bookOf(
    'old.xlsx',
    '2022-2024',
    [
      { ...RISK, ...ends },
      { ...REPORT, ...ends },
      { text: 'Train dogs', ...ends },
    ],
    [held('2023-02-01', '1-(a)', 'Fiji, Tonga'), held('2023-09-01', '1-(a), 1-(b)', 'Fiji, Japan')],
  );
  const now = [held('2025-02-03', '1-(b)', 'Samoa')];
  const after = bookOf('new.xlsx', '2024-2026', [REPORT, { ...RISK, target: 'At least 6 Members' }], now);
  const { progress } = compare(before, after, '2025-12-31').report!;
  expect(progress).toEqual([
    {
      // One year of two had a workshop.
      old: expect.objectContaining({ action: '1-(b)', part: 1, actual: 1, required: 2, status: 'Not achieved' }),
      new: expect.objectContaining({ action: '1-(a)', part: 1, actual: 0, required: 2 }),
    },
    {
      // Fiji, Tonga and Japan, by the last day of the old term.
      old: {
        ...{ action: '1-(a)', part: 1, kpi: 'Number of Members', target: 'At least 4 Members' },
        ...{ asOf: '2024-06-30', kind: 'members', actual: 3, required: 4, progress: 0.75, status: 'Not achieved' },
      },
      new: expect.objectContaining({ action: '1-(b)', asOf: '2025-12-31', actual: 1, required: 6 }),
    },
  ]);
});

test('indicators of one action are told by their KPI, else by part and kind', () => {
  const parts = (kpi: string, target: string) => [{ text: 'Help', kpi, target, deliverable: day('2024-06-30') }];
  const workshops = [held('2023-02-01', '1-(a)', 'Fiji, Tonga')];
  const before = bookOf(
    'old.xlsx',
    '2022-2024',
    parts('(1) Number of Members (2) Number of workshops', '(1) At least 4 Members (2) Once per year'),
    workshops,
  );
  const after = bookOf(
    'new.xlsx',
    '2024-2026',
    parts('(1) Number of workshops (2) Members that took part', '(1) Twice per year (2) At least 6 Members'),
    [held('2025-02-03', '1-(a)', 'Samoa')],
  );
  const { progress } = compare(before, after, '2025-12-31').report!;
  // The Members of part 2 have no part 2 of their kind in the old plan: they are not compared with workshops.
  expect(progress.map(({ old, new: now }) => [old.part, now.part, old.kind])).toEqual([[2, 1, 'frequency']]);
});

test('an old workbook without data takes nothing along', () => {
  const before = bookOf('old.xlsx', '2022-2024', [RISK], []);
  expect(compare(before, bookOf('new.xlsx', '2024-2026', [RISK], [])).report!.progress).toEqual([]);
});
