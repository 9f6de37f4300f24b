import { buildBaseline } from '../../../../../src/core';
import { planResult, workshop } from '../../../../support/figureHarness';
import { rowsOf, summaryInput, summaryPages, tableOf } from '../../../../support/summaryPages';

const books = planResult({
  target: 'At least 4 Members',
  workshops: [
    workshop('2025-01-06', { Members: 'Fiji, Atlantis' }),
    workshop('2025-02-03', { Members: 'Mu', Status: 'Postponed' }),
    workshop('2026-02-03', { Members: 'Fiji' }),
  ],
}).model.workbooks;

test('what the report was made with', () => {
  const { figures, model } = summaryInput(books, '2025-06-30');
  const choice = { meeting: 'RCP 2026', previous: buildBaseline(figures, model) };
  const pages = summaryPages(books, '2026-01-15', choice, { window: { from: model.asOf } });
  expect(rowsOf(pages, 'reportFacts').map(({ fact, value }) => [fact, value])).toEqual([
    ['As of', '15 Jan 2026'],
    ['Made on', '15 Jan 2026'],
    ['Term of the plan', '1 Jul 2024 to 30 Jun 2026'],
    ['Participation and gender', expect.stringContaining('30 Jun 2025')],
    ['Meeting', 'RCP 2026'],
    ['Compared with figures as of', '30 Jun 2025'],
    ['Plan Monitor', 'version 1.2.3'],
  ]);
  expect(pages.at(-1)!.lines[0]).toBe('RCP 2026');
});

test('settings that differ, and nothing else', () => {
  expect(tableOf(summaryPages(books, '2026-01-15'), 'settings').rows).toEqual([]);
  const settings = { genderGoal: 0.5, shareBasis: 'recorded' as const };
  expect(rowsOf(summaryPages(books, '2026-01-15', {}, { settings }), 'settings')).toEqual([
    { setting: "Goal for women's share", value: '50%', default: '25%' },
    {
      setting: "Women's share is a share of",
      value: 'participants whose gender is recorded',
      default: 'all participants',
    },
  ]);
});

test('what was left out and why, without repeating names', () => {
  const rows = rowsOf(summaryPages(books, '2026-01-15'), 'leftOut').map(({ figure, reason, rows: count }) => {
    return `${figure}: ${reason} ${count}`;
  });
  expect(rows).toEqual([
    'Indicators: Member not recognised 1',
    'Indicators: after the as-of date 1',
    'Indicators: postponed 1',
    'Workshops, participants and Members: after the as-of date 1',
    'Workshops, participants and Members: postponed 1',
    "Women's share: gender not recorded 1",
  ]);
});

test('the words of the pages are explained, those of the statuses among them', () => {
  const terms = rowsOf(summaryPages(books, '2026-01-15'), 'definitions').map(({ term }) => term);
  expect(terms).toEqual(expect.arrayContaining(['Held', 'Members reached', "Women's share", 'Status', 'Upon request']));
});
