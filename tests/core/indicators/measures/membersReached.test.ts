import { figureOf, workshop } from '../../../support/figureHarness';

const target = 'At least 4/35 Members';

test('counts each Member once, however many workshops it attended', () => {
  const workshops = [
    workshop('2024-08-05', { Members: 'Fiji, Samoa' }),
    workshop('2025-08-05', { Members: 'Fiji, China, Hong Kong, China' }),
  ];
  const { judgement, measure } = figureOf({ target, workshops });
  expect(measure).toBe('members-reached');
  expect(judgement!.result.members!.map(({ code }) => code).sort()).toEqual(['CN', 'FJ', 'HK', 'WS']);
  expect(judgement!.actual).toBe(4);
  expect(judgement!.periods.map(({ period, value }) => [period.label, value])).toEqual([
    ['FY2024/25', 2],
    ['FY2025/26', 3],
  ]);
});

test('counts linked and held activities only, and says what it left out', () => {
  const workshops = [
    workshop('2024-08-05', { Members: 'Fiji', Status: 'Held' }),
    workshop('2024-09-05', { Members: 'Samoa', Status: 'Postponed' }),
    workshop('2024-10-05', { Members: 'Tonga', 'Plan action': '1-(b)' }),
    workshop('2026-06-29', { Members: 'Nepal', 'End date': { date: '2026-07-02' } }),
    workshop('2025-01-05', { Members: 'Phillipines, India, CNMI' }),
    workshop('2025-02-05', { Members: null }),
  ];
  const { judgement, leftOut } = figureOf({ target, workshops });
  expect(judgement!.result.members!.map(({ code }) => code)).toEqual(['FJ', 'IN']);
  expect(leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [3, 'postponed'],
    [5, 'after the as-of date'],
    [7, 'no Members named'],
    [6, 'Member not recognised: Phillipines'],
  ]);
});

test('a Member counts from its accession', () => {
  const plan2022 = { target: 'At least 2 Members', workshops: [workshop('2024-07-02', { Members: 'Palau' })] };
  expect(figureOf(plan2022).judgement!.actual).toBe(1);
});

test('runs from the first day of the term to the earlier of as-of date and deadline', () => {
  const workshops = [
    workshop('2024-06-30', { Members: 'Fiji' }),
    workshop('2024-07-01', { Members: 'Samoa' }),
    workshop('2025-06-30', { Members: 'Tonga' }),
    workshop('2025-07-01', { Members: 'Nepal' }),
  ];
  const early = figureOf({ target, workshops, deliverable: { date: '2025-06-30' } });
  expect(early.judgement!.result.members!.map(({ code }) => code)).toEqual(['WS', 'TO']);
});

test.each([
  [null, 'There is no workshops sheet.'],
  [[{ Title: 'A', 'Start date': { date: '2024-08-01' } }], 'No workshops sheet has a column that names Members.'],
])('no data without its source: %j', (workshops, reason) => {
  expect(figureOf({ target, workshops })).toMatchObject({ judgement: null, noData: reason });
});
