import fc from 'fast-check';
import type { Days, OfficeAction, OfficeIndicator, OfficePlan, Typed } from '../office';
import { addDays, addMonths, lastOfMonth } from '../plainFigures/calendar';
import { randomIndicator } from './targets';
import { EMPTY, monthName, randomDay, typed, unreadableDay, writtenDay, writtenMonth } from './typed';

/** Plans of up to eight actions in three pillars. */

const wholeYears = fc
  .tuple(fc.integer({ min: 2021, max: 2024 }), fc.constantFrom(2, 2, 2, 1, 3))
  .map(([year, count]) => ({
    title: `Strategic Action Plan (${year}-${year + count})`,
    term: { from: `${year}-07-01`, to: `${year + count}-06-30` },
  }));

const months = fc
  .tuple(fc.integer({ min: 2021, max: 2024 }), fc.constantFrom(7, 7, 1, 4), fc.integer({ min: 11, max: 36 }))
  .map(([year, month, count]) => {
    const from = `${year}-${String(month).padStart(2, '0')}-01`;
    const to = lastOfMonth(addMonths(from, count - 1));
    return { title: `${monthOf(from)} to ${monthOf(to)}`, term: { from, to } };
  });

const monthOf = (day: string) => `${monthName(day)} ${day.slice(0, 4)}`;

const titleAndTerm = fc.oneof({ weight: 4, arbitrary: wholeYears }, { weight: 1, arbitrary: months });

const deliverable = (term: Days): fc.Arbitrary<Typed<string>> =>
  fc.oneof(
    { weight: 3, arbitrary: writtenDay(term.to) },
    { weight: 3, arbitrary: randomDay(term.from).chain(writtenDay) },
    { weight: 1, arbitrary: randomDay(term.from).map(writtenMonth) },
    { weight: 1, arbitrary: unreadableDay },
  );

const counting = ['members-with-status', 'members-reached', 'activities-held', 'outputs-recorded', 'reported'];
const dividing = [
  'expert-mission-share',
  'requests-met-share',
  'women-share',
  'female-heads-growth',
  'mean-evaluation',
  'reported',
];

/** A choice of staff's own that suits the target: things are counted, shares and means divided. */
function measureFor({ target }: OfficeIndicator): fc.Arbitrary<Typed<string>> {
  const isRatio = ['share', 'growth', 'rating'].includes(target.means?.kind ?? '');
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(EMPTY) },
    { weight: 1, arbitrary: fc.constant(typed<string>(null, 'by hand')) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...(isRatio ? dividing : counting)).map((name) => typed(name, name)),
    },
  );
}

const reportedValue: fc.Arbitrary<Typed<number>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(EMPTY) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map((value) => typed(value, value)) },
  { weight: 1, arbitrary: fc.constantFrom(0.2, 0.3, 0.8, 4.2).map((value) => typed(value, value)) },
  { weight: 1, arbitrary: fc.constantFrom(20, 30).map((value) => typed(value / 100, `${value}%`)) },
  { weight: 1, arbitrary: fc.constant(typed<number>(null, 'plenty')) },
);

const rsp: fc.Arbitrary<OfficeAction['rsp']> = fc.constantFrom(
  typed({ objective: '1.1.3', milestones: [10] }, '1.1.3 – 10th milestone'),
  typed({ objective: '1.1.2', milestones: [1, 2] }, '1.1.2 – 1st , 2nd milestone'),
  typed({ objective: '1.2.1', milestones: [1, 3, 4] }, '1.2.1 – 1st, 3rd to 4th milestones'),
  typed<never>(null, 'ROCB A/P specific action (not mentioned in the RSP)'),
  EMPTY,
);

/** One indicator as a rule; for several the tool chooses the measures. */
const indicatorsAndMeasure = fc.oneof(
  {
    weight: 5,
    arbitrary: randomIndicator.chain((indicator) =>
      fc.record({ indicators: fc.constant([indicator]), measure: measureFor(indicator) }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      indicators: fc.array(randomIndicator, { minLength: 2, maxLength: 3 }),
      measure: fc.constant<Typed<string>>(EMPTY),
    }),
  },
);

const randomAction = (term: Days) =>
  fc.record({
    pillar: fc.integer({ min: 1, max: 3 }),
    isUponRequest: fc.boolean(),
    rsp,
    indicatorsAndMeasure,
    deliverable: deliverable(term),
    reportedValue,
    baseline: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Typed<number>>(EMPTY) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(typed(2, 2), typed(5, '5'), typed(0.5, 0.5), typed<number>(null, 'some')),
      },
    ),
  });

export const randomPlan: fc.Arbitrary<OfficePlan> = titleAndTerm.chain(({ title, term }) =>
  fc
    .array(randomAction(term), { minLength: 1, maxLength: 8 })
    .map((actions) => actions.map(({ indicatorsAndMeasure: pair, ...action }) => ({ ...action, ...pair })))
    .map((actions) => ({ title, term, actions: [1, 2, 3].flatMap((pillar) => lettered(actions, pillar)) })),
);

/** The actions of a pillar under the letters a, b, c ... */
function lettered(actions: readonly Omit<OfficeAction, 'ref' | 'letter'>[], pillar: number): OfficeAction[] {
  return actions
    .filter((action) => action.pillar === pillar)
    .map((action, index) => {
      const letter = 'abcdefgh'[index]!;
      return { ...action, letter, ref: `${pillar}-(${letter})` };
    });
}

/** A day that people would choose for figures: in the term, at its edges, or well outside. */
export const randomAsOf = ({ from, to }: Days): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: randomDay(from) },
    { weight: 1, arbitrary: fc.constantFrom(from, to, addDays(from, -1), addDays(to, 1), addDays(to, 150)) },
  );
