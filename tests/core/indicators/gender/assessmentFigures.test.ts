import { runPlan } from '../../../../src/core';
import { assessmentSheet } from '../../../support/assessmentSheet';
import { day, type PlainSheets } from '../../../support/ruleHarness';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

const assessmentOf = (sheets: PlainSheets, asOf = '2025-12-31') =>
  runPlan([snapshotFrom(sheets, { file: 'a.xlsx' })], { today: day('2026-01-15'), asOf: day(asOf) }).report.assessment!;

/** Key element, indicator, level a row. */
const sheet = (rows: readonly PlainCell[][]): PlainCell[][] => [['Key element', 'GEOAT indicator', 'Level'], ...rows];

describe('one assessment', () => {
  const { assessments, latest, leftOut } = assessmentOf({
    Assessment: assessmentSheet({ E7: null, E10: 9 }),
  });

  test('N/A is in no mean, and stands apart', () => {
    // Levels 4, 3, N/A, (none), 5, 1, (9), 0.
    expect(latest).toMatchObject({ indicators: 8, assessed: 5, notApplicable: 1, mean: 13 / 5, change: null });
    expect(latest.distribution).toEqual({ 0: 1, 1: 1, 2: 0, 3: 1, 4: 1, 5: 1 });
  });

  test('by principle and key element, without data null and not 0', () => {
    expect(latest.byPrinciple.map(({ mean }) => mean)).toEqual([4, 1, null, null, null, 0]);
    const [first] = latest.byPrinciple;
    expect(first).toMatchObject({ principle: 1, name: 'Strategy, Governance and Leadership', assessed: 3 });
    expect(latest.byKeyElement).toHaveLength(18);
    expect(latest.byKeyElement.slice(0, 5).map(({ mean }) => mean)).toEqual([4, 3, null, null, 5]);
  });

  test('covers the key elements that have a level', () => {
    expect(latest).toMatchObject({ keyElementsAssessed: 5, keyElements: 18, coverage: 5 / 18 });
  });

  test('lists those under 3 with their timeline', () => {
    expect(latest.underThree).toEqual([
      {
        ...{ indicator: 'Panels are mixed', principle: 2, keyElement: 'A', level: 1, timeline: '2026-03-31' },
        ...{ file: 'a.xlsx', sheet: 'Assessment', row: 9, cell: 'E9' },
      },
      expect.objectContaining({ indicator: 'Posts are safe at night', level: 0, timeline: 'June 2026' }),
    ]);
  });

  test('says what was left out, and leads to its cells', () => {
    expect(leftOut).toEqual([
      { file: 'a.xlsx', sheet: 'Assessment', row: 7, cell: 'E7', reason: 'no level' },
      { file: 'a.xlsx', sheet: 'Assessment', row: 10, cell: 'E10', reason: 'level not on the scale' },
    ]);
    expect(latest.byPrinciple[5]!.evidence).toEqual([{ file: 'a.xlsx', sheet: 'Assessment', row: 11, cell: 'E11' }]);
  });

  test('names its administration and days', () => {
    expect(assessments).toHaveLength(1);
    expect(assessments[0]).toMatchObject({
      member: 'FJ',
      date: { from: '2025-06-01', to: '2025-06-30' },
      previous: null,
    });
  });
});

describe('two assessments of one administration', () => {
  const sheets: PlainSheets = {
    'Gender assessment 2025': sheet([
      ['Integrity', 'a', 4],
      ['Integrity', 'b', 3],
      ['Communication', 'c', 5],
      ['Health benefits', 'd', 2],
      ['Risk profiling', 'e', 'N/A'],
    ]),
    'Gender assessment 2023': sheet([
      ['Integrity', 'a', 2],
      ['Communication', 'c', 'N/A'],
      ['Health benefits', 'd', 3],
      ['Risk profiling', 'e', 4],
    ]),
  };

  test('change is over the key elements that have levels in both', () => {
    const { latest, assessments } = assessmentOf(sheets);
    expect(assessments.map(({ previous }) => previous?.date?.from ?? null)).toEqual([null, '2023-01-01']);
    // Integrity (4, 3 now; 2 before) and Health benefits (2; 3): 9/3 and 5/2.
    expect(latest.change).toEqual({ now: 3, before: 2.5, change: 0.5, keyElements: 2 });
    expect(latest.byPrinciple[0]!.change).toEqual({ now: 3.5, before: 2, change: 1.5, keyElements: 1 });
    expect(latest.byPrinciple[2]!.change).toEqual({ now: 2, before: 3, change: -1, keyElements: 1 });
    expect(latest.byPrinciple[5]).toMatchObject({ mean: null, notApplicable: 1, change: null });
    expect(latest.mean).toBe(14 / 4);
  });

  test('one that comes after the as-of date does not count yet', () => {
    const { latest, leftOut } = assessmentOf(sheets, '2024-12-31');
    expect(latest).toMatchObject({ indicators: 4, mean: 3, change: null });
    expect(leftOut.map(({ reason }) => reason)).toEqual(Array(5).fill('after the as-of date'));
  });
});

test('assessments of two administrations are never compared, and counted together', () => {
  const { latest, assessments } = assessmentOf({
    'Fiji gender assessment 2023': sheet([['Integrity', 'a', 1]]),
    'Tonga gender assessment 2024': sheet([['Integrity', 'a', 4]]),
  });
  expect(assessments.map(({ member, previous }) => [member, previous])).toEqual([
    ['FJ', null],
    ['TO', null],
  ]);
  expect(latest).toMatchObject({ assessed: 2, mean: 2.5, change: null });
});

test('without an assessment there are no figures', () => expect(assessmentOf({ List: [['Level']] })).toBeNull());
