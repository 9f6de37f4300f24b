import fc from 'fast-check';
import { levelWords, type LevelWord, type ModeWord, type OfficeWorkshop, type StatusWord, type Typed } from '../office';
import type { WorkshopColumn, WorkshopSheet } from '../office';
import { addDays } from '../plainFigures/calendar';
import { randomMembers } from './members';
import { EMPTY, randomCount, randomDay, typed, unreadableDay, writtenDay, writtenMonth } from './typed';

/** Workshop sheets, one or two, around a term and the actions of a plan. */

const sometimes = <Value>(arbitrary: fc.Arbitrary<Typed<Value>>, weight = 3) =>
  fc.oneof({ weight, arbitrary }, { weight: 1, arbitrary: fc.constant<Typed<Value>>(EMPTY) });

const levelTexts: Readonly<Partial<Record<LevelWord, readonly string[]>>> = {
  national: ['National', 'national'],
  'sub-regional': ['Sub-regional', 'Sub regional'],
  regional: ['Regional', 'REGIONAL'],
};
const level: fc.Arbitrary<Typed<LevelWord>> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom<LevelWord>('national', 'sub-regional', 'regional')
      .chain((word) => fc.constantFrom(...levelTexts[word]!).map((text) => typed(word, text))),
  },
  { weight: 2, arbitrary: fc.constantFrom(...levelWords).map((word) => typed(word, word)) },
  { weight: 1, arbitrary: fc.constantFrom(typed<LevelWord>(null, 'local'), EMPTY) },
);

const mode: fc.Arbitrary<Typed<ModeWord>> = fc.constantFrom<Typed<ModeWord>>(
  typed('online', 'Online'),
  typed('in-person', 'In-person'),
  typed('hybrid', 'Hybrid'),
  typed<ModeWord>(null, 'by letter'),
  EMPTY,
);

const status: fc.Arbitrary<Typed<StatusWord>> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Typed<StatusWord>>(EMPTY, typed('held', 'Held')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Typed<StatusWord>>(
      typed('held', 'Completed'),
      typed('held', 'delivered'),
      typed('held', 'Done'),
      typed('planned', 'Planned'),
      typed('on hold', 'On hold'),
      typed('postponed', 'Postponed'),
      typed('cancelled', 'Cancelled'),
      typed('unknown', 'see the note'),
    ),
  },
);

const evaluation: fc.Arbitrary<Typed<number>> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(3, 3.5, 4, 4.2, 4.25, 4.8, 5).map((value) => typed(value, value)) },
  { weight: 1, arbitrary: fc.constantFrom(7, -1, '86 %').map((cell) => typed<number>(null, cell)) },
  { weight: 1, arbitrary: fc.constantFrom(typed(4, 'good'), typed(4.85, '"very good" 85 %, "good" 15 %')) },
  { weight: 3, arbitrary: fc.constant(EMPTY) },
);

const someOrNone: fc.Arbitrary<Typed<boolean>> = fc.constantFrom<Typed<boolean>>(
  typed(true, 1),
  typed(true, 2),
  typed(true, 'yes'),
  typed(true, 'Japan 1'),
  typed(false, 0),
  typed(false, 'no'),
  typed<boolean>(null, '-'),
  EMPTY,
);

/** References to the plan's actions, and now and then to one that is not there. */
export const randomRefs = (refs: readonly string[]): fc.Arbitrary<Typed<readonly string[]>> =>
  fc
    .uniqueArray(fc.constantFrom(...refs, ...refs, '4-(z)'), { maxLength: 3 })
    .map((chosen) => (chosen.length === 0 ? EMPTY : typed(chosen, chosen.join(', '))));

const length = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constantFrom(-2, 20, 45, 120));

/** A workshop of which only the month is known. */
function wholeMonth(day: string) {
  const month = writtenMonth(day);
  return { start: typed(`${day.slice(0, 8)}01`, month.cell), end: typed(month.means, null) };
}

const days = (from: string) =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.tuple(randomDay(from), length).chain(([start, count]) =>
        fc.record({
          start: writtenDay(start),
          end: fc.oneof({ weight: 4, arbitrary: writtenDay(addDays(start, count)) }, unreadableDay),
        }),
      ),
    },
    { weight: 1, arbitrary: randomDay(from).map(wholeMonth) },
    {
      weight: 1,
      arbitrary: fc.record({
        start: unreadableDay,
        end: fc.oneof(unreadableDay, randomDay(from).chain(writtenDay)),
      }),
    },
  );

const randomWorkshop = (from: string, refs: readonly string[]): fc.Arbitrary<OfficeWorkshop> =>
  fc
    .record({
      days: days(from),
      number: fc.constantFrom(true, true, false),
      title: fc.constantFrom('Valuation', 'Risk management', 'Rules of origin', 'Train the trainers'),
      level,
      mode,
      planActions: randomRefs(refs),
      status,
      participants: randomCount(40),
      women: sometimes(randomCount(15)),
      men: sometimes(randomCount(20)),
      otherGender: sometimes(randomCount(2), 1),
      observers: randomCount(5),
      administrations: randomCount(12),
      members: sometimes(randomMembers, 5),
      heads: randomCount(8),
      femaleHeads: randomCount(6),
      experts: someOrNone,
      expertsRequested: someOrNone,
      evaluation,
      respondents: sometimes(randomCount(20)),
    })
    .map(({ days: { start, end }, number, ...rest }) => ({
      ...rest,
      start,
      end,
      number: number ? typed(0, 0) : EMPTY,
    }));

const columns: readonly WorkshopColumn[] = [
  'number',
  'level',
  'mode',
  'planActions',
  'status',
  'participants',
  'women',
  'men',
  'otherGender',
  'observers',
  'administrations',
  'members',
  'heads',
  'femaleHeads',
  'experts',
  'expertsRequested',
  'evaluation',
  'respondents',
];

/** One in twelve columns is missing. */
const without = fc
  .tuple(...columns.map((column) => fc.integer({ min: 0, max: 11 }).map((die) => (die === 0 ? [column] : []))))
  .map((lists) => lists.flat());

export const randomWorkshopSheet = (from: string, refs: readonly string[]): fc.Arbitrary<WorkshopSheet> =>
  fc
    .record({
      heading: fc.constantFrom(null, 'Workshops of the office'),
      hasPeriods: fc.constantFrom(false, false, false, true),
      without,
      workshops: fc.array(randomWorkshop(from, refs), { minLength: 1, maxLength: 9 }),
    })
    .map((sheet) => ({ ...sheet, workshops: sheet.workshops.map((workshop) => blankOut(workshop, sheet)) }));

/** What a sheet has no column for is said nowhere on it; a period has its end on or after its start. */
function blankOut(workshop: OfficeWorkshop, sheet: WorkshopSheet): OfficeWorkshop {
  const blanks = Object.fromEntries(sheet.without.map((column) => [column, EMPTY]));
  const kept = { ...workshop, ...blanks };
  if (!sheet.hasPeriods) return kept;
  const { start, end } = kept;
  const hasEnd = start.means !== null && end.means !== null && start.means <= end.means;
  return { ...kept, end: hasEnd ? end : EMPTY };
}
