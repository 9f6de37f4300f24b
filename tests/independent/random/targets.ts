import fc from 'fast-check';
import type { KpiTopic, OfficeIndicator, TargetMeaning } from '../office';

/** Every written form of a target, with numbers of its own, beside a KPI that suits it. */

const few = fc.integer({ min: 1, max: 6 });
const members = fc.oneof(few, fc.integer({ min: 1, max: 35 }));

function indicator(target: TargetMeaning | null, written: string, kpi: readonly [string, KpiTopic]): OfficeIndicator {
  return { kpi: kpi[0], topic: kpi[1], target: { means: target, cell: written } };
}

const memberKpis = [
  ['Number of Members applying the standard', 'other'],
  ['Number of Members taking part', 'other'],
] as const;

const membersTarget = fc
  .tuple(members, fc.constantFrom(...memberKpis), fc.constantFrom('n/35', 'at least n/35', 'at least n', 'per year'))
  .map(([n, kpi, form]) => {
    const of = form.includes('35') ? 35 : null;
    const per = form === 'per year' ? 'year' : null;
    const texts: Record<string, string> = {
      'n/35': `${n}/35 Members`,
      'at least n/35': `At least ${n}/35 Members`,
      'at least n': `At least ${n} Members`,
      'per year': `At least ${n} Members per year`,
    };
    return indicator({ kind: 'members', atLeast: n, of, per }, texts[form]!, kpi);
  });

const occasions = [
  ['Number of activities held', 'activities'],
  ['Number of workshops on valuation', 'activities'],
  ['Meetings that discuss counterfeits', 'meetings'],
  ['High-level dialogues held', 'meetings'],
  ['Number of surveys completed', 'other'],
] as const;

const frequencies: readonly (readonly [string, number, 'year' | '2y' | 'quarter'])[] = [
  ['Once a year', 1, 'year'],
  ['once per year', 1, 'year'],
  ['At least once per year', 1, 'year'],
  ['At least twice per year', 2, 'year'],
  ['At least 3 times per year', 3, 'year'],
  ['At least once every 2 years', 1, '2y'],
  ['At least once per quarter', 1, 'quarter'],
];

const frequencyTarget = fc
  .tuple(fc.constantFrom(...frequencies), fc.constantFrom(...occasions))
  .map(([[written, atLeast, per], kpi]) => indicator({ kind: 'frequency', atLeast, of: null, per }, written, kpi));

const countKpis = [
  ['Mutual recognition arrangements in force', 'other'],
  ['Parties that newly joined the Convention', 'other'],
  ['Success stories collected', 'other'],
  ['Discussions of drug controls', 'meetings'],
] as const;

const countTarget = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...countKpis), fc.constantFrom('MRA', 'parties', 'stories'))
  .map(([n, kpi, unit]) => {
    const texts: Record<string, string> = {
      MRA: `At least ${n} MRA`,
      parties: `${n} new contracting parties`,
      stories: `At least ${n} success stories`,
    };
    return indicator({ kind: 'count', atLeast: n, of: null, per: null }, texts[unit]!, kpi);
  });

const perCents = fc.constantFrom(0.25, 0.2, 0.4, 0.75, 0.1);
const ratioTarget = fc.oneof(
  perCents.map((share) =>
    indicator(
      { kind: 'share', atLeast: share, of: null, per: null },
      `At least ${share * 100}% of the participations`,
      ['Share of women among workshop participations', 'women'],
    ),
  ),
  fc.constant(
    indicator(
      { kind: 'share', atLeast: 0.5, of: null, per: null },
      'Use of accredited experts for at least one half of the requested missions',
      ['Missions carried out with accredited experts', 'experts'],
    ),
  ),
  perCents.map((share) =>
    indicator(
      { kind: 'share', atLeast: share, of: null, per: null },
      `Meet at least ${share * 100}% of the ROCB requests`,
      ['Contributions received for requests made', 'requests'],
    ),
  ),
  perCents.map((rate) =>
    indicator(
      { kind: 'growth', atLeast: rate, of: null, per: null },
      `At least ${rate * 100}% annual growth of female Head of delegation at international forums.`,
      ['Yearly growth in women who head a delegation', 'women'],
    ),
  ),
  fc
    .constantFrom(3, 4, 4.5)
    .map((mean) =>
      indicator({ kind: 'rating', atLeast: mean, of: 5, per: null }, `At least average of ${mean} out of 5`, [
        'Mean score given by participants',
        'other',
      ]),
    ),
);

const noTarget = fc.constant(indicator(null, 'As many as possible', ['Number of Members advised', 'other']));

export const randomIndicator: fc.Arbitrary<OfficeIndicator> = fc.oneof(
  { weight: 5, arbitrary: membersTarget },
  { weight: 5, arbitrary: frequencyTarget },
  { weight: 4, arbitrary: countTarget },
  { weight: 5, arbitrary: ratioTarget },
  { weight: 1, arbitrary: noTarget },
);
