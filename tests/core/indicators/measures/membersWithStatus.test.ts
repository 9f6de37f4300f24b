import { figureOf, summaryOf, workshop, type PlainCase } from '../../../support/figureHarness';
import type { PlainCell } from '../../../support/snapshotFrom';

const date = (text: string): PlainCell => ({ date: text });
const marks = (cells: Readonly<Record<string, PlainCell>>, header = '1-(a) RKC') =>
  Object.entries(cells).map(([Member, cell]) => ({ Member, [header]: cell }));
const codes = (given: PlainCase) =>
  figureOf(given)
    .judgement!.result.members!.map(({ code }) => code)
    .sort();
const reasons = (given: PlainCase) => figureOf(given).leftOut.map(({ place, reason }) => [place.range.top, reason]);

const target = 'At least 4/35 Members';
const workshops = [workshop('2024-08-05', { Members: 'Fiji' })];

test('is the measure of Members targets where a status column names the action', () => {
  const given = { target, workshops, memberStatus: marks({ Japan: 'Yes', Korea: 'No', Nepal: null, Fiji: 'Y' }) };
  expect(figureOf(given)).toMatchObject({ measure: 'members-with-status', measureFrom: 'inferred' });
  expect(codes(given)).toEqual(['FJ', 'JP']);
  expect(summaryOf(given)).toMatchObject({ actual: 2, required: 4, status: 'Not achieved' });
});

test('a column of another action is not its own', () => {
  const given = { target, workshops, memberStatus: marks({ Japan: 'Yes', Korea: 'No' }, '1-(b) TFA') };
  expect(figureOf(given).measure).toBe('members-reached');
});

test('a Member counts once, whichever sheets, rows or columns mark it', () => {
  const memberStatus = [
    { Member: 'Japan', '1-(a) RKC': 'Yes' },
    { Member: 'JP', '1-(a) RKC': date('2025-01-01') },
    { Member: 'Japan', '1-(a) RKC': 'No' },
  ];
  expect(codes({ target, workshops, memberStatus })).toEqual(['JP']);
});

test('a date is a yes from its day on, also from before the term', () => {
  const memberStatus = marks({ Japan: date('2001-06-26'), Korea: date('2026-01-01'), Nepal: date('2026-01-02') });
  const given = { target, workshops, memberStatus, asOf: '2026-01-01' };
  expect(codes(given)).toEqual(['JP', 'KR']);
  expect(reasons(given)).toEqual([[4, 'after the as-of date']]);
});

test('a date after the deadline does not count', () => {
  const memberStatus = marks({ Japan: date('2025-06-30'), Korea: date('2025-07-01') });
  const given = { target, workshops, memberStatus, deliverable: date('2025-06-30') };
  expect(codes(given)).toEqual(['JP']);
  expect(reasons(given)).toEqual([[3, 'after the deadline']]);
});

test('nothing after a deadline counts, even where the deadline lies before the term', () => {
  const memberStatus = marks({ Japan: date('2024-03-31'), Korea: date('2024-04-01') });
  const given = { target, workshops, memberStatus, deliverable: date('2024-03-31') };
  expect(codes(given)).toEqual(['JP']);
});

test('says which rows it could not count, and points at the cells it counted', () => {
  const memberStatus = marks({ Japan: 'Yes', Phillipines: 'Yes', Nauru: 'Yes', Korea: 'perhaps' });
  const given = { target, workshops, memberStatus: [...memberStatus, { Member: null, '1-(a) RKC': 'Yes' }] };
  expect(reasons(given)).toEqual([
    [3, 'Member not recognised: Phillipines'],
    [4, 'not a Member of the region: Nauru'],
    [5, 'neither yes, no nor a date'],
    [6, 'no Member named'],
  ]);
  expect(figureOf(given).judgement!.result.evidence).toEqual([
    { workbook: 0, sheet: 'Member status', range: { top: 2, left: 2, bottom: 2, right: 2 } },
  ]);
});

test('a yes of an administration that has not joined yet is no Member', () => {
  const given = { target, workshops, memberStatus: marks({ Palau: 'Yes', Japan: 'Yes' }) };
  expect(codes({ ...given, asOf: '2024-07-01' })).toEqual(['JP', 'PW']);
});

describe('a target in each year', () => {
  const yearly = { target: 'At least 2 Members per year', workshops };

  test('uses a column with dates, each in the year it lies in', () => {
    const memberStatus = marks({
      Japan: date('2024-07-01'),
      Korea: date('2025-06-30'),
      Nepal: date('2025-07-01'),
      Fiji: 'Yes',
      Iran: date('2023-01-01'),
    });
    const figure = figureOf({ ...yearly, memberStatus });
    expect(figure.measure).toBe('members-with-status');
    expect(figure.judgement!.periods.map(({ value }) => value)).toEqual([2, 1]);
    expect(figure.judgement).toMatchObject({ actual: 3, required: 4, status: 'Not achieved' });
    expect(reasons({ ...yearly, memberStatus })).toEqual([
      [5, 'a yes has no period'],
      [6, 'outside the term'],
    ]);
  });

  test('passes over a column of yes and no: a yes has no period', () => {
    const memberStatus = marks({ Japan: 'Yes', Korea: 'No' });
    expect(figureOf({ ...yearly, memberStatus }).measure).toBe('members-reached');
    expect(figureOf({ ...yearly, memberStatus, plan: { Measure: 'members-with-status' } }).noData).toBe(
      'The Member status column has no dates, and a yes has no period.',
    );
  });
});

test.each([
  [undefined, 'There is no Member status sheet.'],
  [marks({ Japan: 'Yes', Korea: 'No' }, '1-(b) TFA'), 'No column of a Member status sheet names this action.'],
])('chosen in the plan without its source it says what is missing', (memberStatus, noData) => {
  const given = { target, workshops, plan: { Measure: 'members-with-status' }, ...(memberStatus && { memberStatus }) };
  expect(figureOf(given)).toMatchObject({ measureFrom: 'plan', judgement: null, noData });
});
