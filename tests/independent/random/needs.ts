import fc from 'fast-check';

/** Needs surveys with what was planned and held, as a person knows them. */

export interface NeedTopic {
  readonly spellings: readonly string[];
  /** The actions whose text speaks of it. */
  readonly actions: readonly string[];
}

export const needTopics: readonly NeedTopic[] = [
  { spellings: ['Risk management', 'RM', 'Customs risk management'], actions: ['1-(a)'] },
  { spellings: ['AEO', 'Authorized Economic Operator'], actions: ['1-(b)'] },
  { spellings: ['PCA', 'Post Clearance Audit', 'Post-clearance audit'], actions: ['1-(c)'] },
  { spellings: ['TFA', 'Trade Facilitation Agreement'], actions: ['1-(c)', '1-(d)'] },
  { spellings: ['K9', 'Detector dogs'], actions: [] },
  { spellings: ['Drones'], actions: [] },
];

/** Palau joined on 2 February 2024. */
export const askers = ['Fiji', 'Samoa', 'Palau', 'Nepal', 'Japan'] as const;
export type Asker = (typeof askers)[number];
export type Shape = 'list' | 'topicColumns' | 'memberColumns';
export type Rank = 'high' | 'medium' | 'low' | null;

/** Something asked for: places in the lists above, a spelling, how much, and the action written beside the topic. */
export interface Ask {
  readonly topic: number;
  readonly spelling: number;
  readonly member: Asker;
  readonly rank: Rank;
  readonly mark: string | number;
  readonly action: string | null;
}

export interface NeedsSheet {
  readonly shape: Shape;
  /** In which the fiscal year asked about begins. */
  readonly year: number;
  readonly asks: readonly Ask[];
}

export interface PlannedRow {
  readonly action: string;
  readonly topic: number;
  readonly spelling: number;
  /** For Members one by one, for the Pacific Islands, or for nobody by name. */
  readonly forWhom: readonly Asker[] | 'PI' | null;
}

export interface HeldRow {
  readonly topic: number | null;
  readonly spelling: number;
  readonly start: string;
  readonly members: readonly Asker[];
  readonly level: 'National' | 'Regional' | 'Meeting' | 'Mission' | 'Accreditation';
  readonly status: 'Held' | 'Postponed' | null;
  readonly action: string | null;
}

export interface NeedsOffice {
  readonly sheets: readonly NeedsSheet[];
  /** For FY2024/25; null without a work plan. */
  readonly planned: readonly PlannedRow[] | null;
  readonly held: readonly HeldRow[];
}

const action = fc.constantFrom('1-(a)', '1-(b)', '1-(c)', '1-(d)');
const topic = fc.nat(needTopics.length - 1);
const spelling = fc.nat(2);
const asker = fc.constantFrom(...askers);

const marks: readonly (readonly [Rank, string | number])[] = [
  ...([1, 'High', 'H', 'Urgent'] as const).map((mark) => ['high', mark] as const),
  ...([2, 'Medium', 'M'] as const).map((mark) => ['medium', mark] as const),
  ...([3, 'Low', 'L'] as const).map((mark) => ['low', mark] as const),
  [null, 'x'],
];

const ask: fc.Arbitrary<Ask> = fc
  .record({ topic, spelling, member: asker, of: fc.constantFrom(...marks), action: fc.option(action, { freq: 1 }) })
  .map(({ of: [rank, mark], ...rest }) => ({ ...rest, rank, mark }));

const sheet: fc.Arbitrary<NeedsSheet> = fc.record({
  shape: fc.constantFrom<Shape>('list', 'topicColumns', 'memberColumns'),
  year: fc.constantFrom(2022, 2023, 2024, 2024, 2025, 2026),
  asks: fc.array(ask, { minLength: 4, maxLength: 12 }),
});

const planned: fc.Arbitrary<PlannedRow> = fc.record({
  ...{ action, topic, spelling },
  forWhom: fc.oneof(fc.uniqueArray(asker, { minLength: 1, maxLength: 3 }), fc.constantFrom<'PI' | null>('PI', null)),
});

const held: fc.Arbitrary<HeldRow> = fc.record({
  topic: fc.option(topic, { freq: 4 }),
  spelling,
  start: fc.constantFrom(
    '2022-09-05',
    '2023-10-02',
    '2024-01-15',
    '2024-06-30',
    '2024-07-01',
    '2025-03-03',
    '2025-11-03',
  ),
  members: fc.uniqueArray(asker, { maxLength: 4 }),
  level: fc.constantFrom('National', 'Regional', 'Meeting', 'Mission', 'Accreditation'),
  status: fc.constantFrom('Held', 'Held', null, 'Postponed'),
  action: fc.option(action, { freq: 2 }),
});

export const randomNeeds: fc.Arbitrary<NeedsOffice> = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
  planned: fc.option(fc.array(planned, { minLength: 1, maxLength: 8 }), { freq: 5 }),
  held: fc.array(held, { minLength: 1, maxLength: 12 }),
});
