import fc from 'fast-check';
import { formatIsoDay, parseIsoDay } from '../../../src/core';
import type { PlainRow } from '../../support/figureHarness';
import type { PlainCell } from '../../support/snapshotFrom';

/** The rows of the sheets beside a plan, by sheet. */
export interface RandomSheets {
  readonly workshops: readonly PlainRow[];
  readonly participants: readonly PlainRow[];
  readonly memberStatus: readonly PlainRow[];
  readonly outputs: readonly PlainRow[];
}

const FIRST = parseIsoDay('2023-07-01')!;
const LAST = parseIsoDay('2026-12-31')!;
const NAMES = ['Fiji', 'Samoa', 'Tonga', 'Nepal', 'India', 'Japan', 'Korea', 'Palau', 'Vietnam', 'Nauru', 'Atlantis'];
const REFS = ['1-(a), 1-(b)', '1-(b), 1-(h)', '1-(c), 1-(e)', '1-(d), 1-(e)', '1-(b), 1-(l)', null];

const date = (day: number): PlainCell => ({ date: formatIsoDay(day) });
const day = fc.integer({ min: FIRST, max: LAST });
const name = fc.constantFrom(...NAMES);
const ref = fc.constantFrom(...REFS);
const count = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });

const workshop = fc
  .record({
    start: day,
    days: fc.integer({ min: 0, max: 4 }),
    level: fc.constantFrom('National', 'Sub-regional', 'Regional', 'Mission'),
    ref,
    status: fc.constantFrom(null, 'Held', 'Planned', 'Postponed'),
    women: count,
    men: count,
    isTotalGiven: fc.boolean(),
    names: fc.option(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), { nil: null }),
    heads: fc.integer({ min: 0, max: 3 }),
    rating: fc.option(fc.integer({ min: 10, max: 50 }), { nil: null }),
    experts: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ start, days, level, ref: actions, status, women, men, isTotalGiven, names, heads, rating, experts }) => ({
    'Start date': date(start),
    'End date': date(start + days),
    Level: level,
    'Plan action': actions,
    Status: status,
    Participants: isTotalGiven ? (women ?? 0) + (men ?? 0) + 2 : null,
    Women: women,
    Men: men,
    Members: names && names.join(', '),
    'Female heads': heads,
    Evaluation: rating === null ? null : rating / 10,
    Experts: experts,
  }));

const person = fc.record({
  at: fc.nat(),
  Member: name,
  Gender: fc.constantFrom('F', 'M', 'X', null),
  Role: fc.constantFrom('Head of delegation', 'Observer', null),
  Rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});

const output = fc.record({
  Date: day.map(date),
  Type: fc.constantFrom('Newsletter', 'MRA', 'Contribution', 'Podcast'),
  'Plan action': ref,
  Quantity: count,
  Requested: count,
  Met: count,
});

const mark = fc.record({
  Member: name,
  '1-(a) RKC': fc.oneof(fc.constantFrom<PlainCell>('Yes', 'No', null), day.map(date)),
  '1-(h) TFA': fc.option(day.map(date), { nil: null }),
});

/** Any sheets: titles and numbers tell the workshops apart, so that lists always find theirs. */
export const randomSheets: fc.Arbitrary<RandomSheets> = fc
  .record({
    workshops: fc.array(workshop, { minLength: 1, maxLength: 12 }),
    people: fc.array(person, { maxLength: 25 }),
    outputs: fc.array(output, { minLength: 1, maxLength: 8 }),
    memberStatus: fc.array(mark, { minLength: 1, maxLength: 8 }),
  })
  .map(({ workshops, people, outputs, memberStatus }) => ({
    workshops: workshops.map((row, index) => ({ 'No.': index + 1, Title: `Activity ${index + 1}`, ...row })),
    participants: people.map(({ at, ...row }, index) => ({
      Workshop: at % 2 === 0 ? (at % workshops.length) + 1 : `Activity ${(at % workshops.length) + 1}`,
      Name: `P${index}`,
      ...row,
    })),
    outputs,
    memberStatus,
  }));

/** A plan with an action for every kind of target and every measure, its rows in A1. */
export const PLAN: PlainCell[][] = [
  ['Plan (2024-2026)'],
  ['1. A pillar'],
  ['Specific actions', 'KPI', 'Target', 'Deadline', 'Measure', 'Baseline'],
  ...(
    [
      ['Number of Members', 'At least 5/35 Members', null, null],
      ['Number of Members', 'At least 5 Members', null, null],
      ['Number of MRA', 'At least 28 MRA', null, 3],
      ['Number of activities', 'At least once per quarter', null, null],
      ['Number of items shared', 'At least twice per year', null, null],
      ['Women participations', 'At least 25% of the participations', null, null],
      ['Results of evaluation', 'At least average of 4 out of 5', null, null],
      ['Number of Members', 'At least 2 Members per year', null, null],
      ['Women heads', 'At least 20% annual growth of female Head of delegation', null, null],
      ['Number of contributions', 'Meet at least 75% of the ROCB requests', null, null],
      ['Experts', 'Use of accredited experts for at least one half of the requested missions', null, null],
      ['Number of activities', 'At least once every 2 years', 'Activities held', null],
    ] as const
  ).map(([kpi, target, measure, baseline], index) => [
    `${String.fromCharCode(97 + index)}) Help Members`,
    ...[kpi, target, { date: index === 1 ? '2025-12-31' : '2026-06-30' }, measure, baseline],
  ]),
];
