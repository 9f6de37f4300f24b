import { figureOf, output, planResult, workshop, type PlainCase } from '../../support/figureHarness';

const missingOf = (given: PlainCase) => figureOf(given).missing;
const titles = (given: PlainCase) => missingOf(given)!.upcoming.map(({ title }) => title);
const asOf = '2025-03-31';

test('nothing is missing from what is achieved, nor said of what has no data', () => {
  const workshops = [workshop('2024-08-05', { Members: 'Fiji, Samoa' })];
  expect(missingOf({ target: 'At least 2 Members', workshops })).toBeNull();
  expect(missingOf({ kpi: 'Number of MRA', target: 'At least 2 MRA', workshops })).toBeNull();
});

test('says how many more, by when, and which Members are not counted yet', () => {
  const workshops = [workshop('2024-08-05', { Members: 'Fiji, Samoa' })];
  const missing = missingOf({ target: 'At least 20/35 Members', workshops, asOf })!;
  expect(missing).toMatchObject({ remaining: 18, by: figureOf({ target: '35/35 Members', workshops }).deadline });
  const codes = missing.members!.map(({ code }) => code);
  expect(codes).toHaveLength(33);
  expect(codes).not.toContain('FJ');
  expect(codes).toContain('PW');
});

test('names the periods that are short, and whether they have begun', () => {
  const workshops = [workshop('2024-08-05'), workshop('2024-09-05')];
  const given = { kpi: 'Number of activities', target: 'At least 3 times per year', workshops, asOf };
  expect(missingOf(given)).toMatchObject({
    remaining: 4,
    members: null,
    shortPeriods: [
      { label: 'FY2024/25', remaining: 1, hasBegun: true },
      { label: 'FY2025/26', remaining: 3, hasBegun: false },
    ],
  });
});

test('for Members in each year it names those not counted in the current one', () => {
  const workshops = [workshop('2024-08-05', { Members: 'Fiji' }), workshop('2025-08-05', { Members: 'Samoa' })];
  const codes = (day: string) =>
    missingOf({ target: 'At least 5 Members per year', workshops, asOf: day })!.members!.map(({ code }) => code);
  expect([codes(asOf).includes('FJ'), codes(asOf).includes('WS')]).toEqual([false, true]);
  expect([codes('2026-06-30').includes('FJ'), codes('2026-06-30').includes('WS')]).toEqual([true, false]);
});

test('a share has no number to go', () => {
  const workshops = [workshop('2024-08-05', { Participants: 10, Women: 1, Men: 9 })];
  const given = { kpi: 'Women participations', target: 'At least 25% of the participations', workshops };
  expect(missingOf(given)).toMatchObject({ remaining: null, members: null, shortPeriods: [] });
});

describe('planned activities that would help', () => {
  const planned = (start: string, fields: Parameters<typeof workshop>[1] = {}) =>
    workshop(start, { Title: start, Status: 'Planned', Members: 'Nepal', ...fields });

  test('are linked, still to come, not put off, and in time', () => {
    const workshops = [
      planned('2025-05-01'),
      planned('2025-04-01', { Status: null }),
      planned('2025-04-02', { Status: 'Postponed' }),
      planned('2025-04-03', { 'Plan action': '1-(b)' }),
      planned('2025-01-01'),
      planned('2026-01-02'),
    ];
    const given = { target: 'At least 2 Members', workshops, asOf, deliverable: { date: '2026-01-01' } };
    expect(titles(given)).toEqual(['2025-04-01', '2025-05-01']);
  });

  test('bring a Member that is not counted yet', () => {
    const workshops = [
      workshop('2024-08-05', { Members: 'Fiji' }),
      planned('2025-04-01', { Members: 'Fiji' }),
      planned('2025-05-01', { Members: 'Fiji, Samoa' }),
      planned('2025-06-01', { Members: null }),
    ];
    expect(titles({ target: 'At least 4 Members', workshops, asOf })).toEqual(['2025-05-01', '2025-06-01']);
  });

  test('fall into a period that is short', () => {
    const workshops = [workshop('2024-08-05'), planned('2025-05-01'), planned('2025-08-01')];
    expect(titles({ kpi: 'Number of activities', target: 'Once a year', workshops, asOf })).toEqual(['2025-08-01']);
  });

  test('are entries of the Outputs sheet where outputs are counted, activities where there is none', () => {
    const workshops = [planned('2025-05-01')];
    const outputs = [output('2025-04-01', { Title: 'An issue' }), output('2024-08-01', { Title: 'The first' })];
    const given = { kpi: 'Number of dialogues', target: 'At least 3 dialogues', workshops, asOf };
    expect(titles({ ...given, outputs })).toEqual(['An issue']);
    expect(titles(given)).toEqual(['2025-05-01']);
  });

  test('are none for a value staff report', () => {
    const given = { kpi: 'Number of MRA', target: 'At least 28 MRA', plan: { 'Reported value': 3 }, asOf };
    expect(missingOf({ ...given, workshops: [planned('2025-05-01')] })).toMatchObject({ remaining: 25, upcoming: [] });
  });
});

test('the JSON says the same in codes and days', () => {
  const workshops = [
    workshop('2024-08-05', { Members: 'Fiji' }),
    workshop('2025-05-01', { Title: 'Soon', Status: 'Planned', Members: 'Samoa' }),
  ];
  const { missing } = planResult({ target: '35/35 Members', workshops, asOf }).report.indicators[0]!;
  expect(missing).toMatchObject({
    remaining: 34,
    by: '2026-06-30',
    shortPeriods: [],
    upcoming: [{ file: 'plan.xlsx', sheet: 'Workshops', row: 3, title: 'Soon', day: '2025-05-01' }],
  });
  expect(missing!.members).toHaveLength(34);
});
