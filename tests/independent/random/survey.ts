import fc from 'fast-check';
import type { PlainCell } from '../../support/snapshotFrom';
import type { Named, Typed } from '../office';
import { randomMember } from './members';
import { EMPTY, typed } from './typed';

/** Sheets of replies to the follow-up survey, and the workshops they speak of. */

export const questions = [
  ...(['shared', 'reports', 'recommendations', 'inHouse', 'manuals', 'others', 'effects', 'efficiency'] as const),
  'projects',
] as const;
export type Question = (typeof questions)[number];

export interface SurveyedRow {
  readonly title: string;
  readonly start: string;
  readonly level: 'national' | 'sub-regional' | 'regional';
  readonly administrations: number | null;
}

export interface OfficeReply {
  /** Place of the workshop in its list; null: one that is in no list. */
  readonly workshop: number | null;
  readonly isByNumber: boolean;
  readonly member: Typed<Named>;
  readonly answers: Readonly<Record<Question, Typed<boolean>>>;
}

export interface ReplySheet {
  readonly without: readonly Question[];
  readonly replies: readonly OfficeReply[];
}

export interface OfficeSurvey {
  readonly workshops: readonly SurveyedRow[];
  readonly sheets: readonly ReplySheet[];
}

const yes = ['Yes', 'Y', 'yes ', 1, '1', '\u2713', 'x', true].map((cell: PlainCell) => typed(true, cell));
const no = ['No', 'N', 0, '0', false].map((cell: PlainCell) => typed(false, cell));
const neither = ['Partly', { error: '#N/A' }].map((cell: PlainCell) => typed<boolean>(null, cell));

/** What is left empty is no yes, whether it means no or nothing. */
const answer: fc.Arbitrary<Typed<boolean>> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...yes) },
  { weight: 5, arbitrary: fc.constantFrom(...no) },
  { weight: 2, arbitrary: fc.constant<Typed<boolean>>(EMPTY) },
  { weight: 1, arbitrary: fc.constantFrom(...neither) },
);

const reply = (workshops: number): fc.Arbitrary<OfficeReply> =>
  fc.record({
    workshop: fc.option(fc.nat(workshops - 1), { freq: 12 }),
    isByNumber: fc.boolean(),
    member: randomMember,
    answers: fc.record({
      ...{ shared: answer, reports: answer, recommendations: answer, inHouse: answer, manuals: answer },
      ...{ others: answer, effects: answer, efficiency: answer, projects: answer },
    }),
  });

const workshop: fc.Arbitrary<Omit<SurveyedRow, 'title'>> = fc.record({
  start: fc.constantFrom(
    '2020-11-03',
    '2021-03-09',
    '2021-06-30',
    '2021-07-01',
    '2022-05-17',
    '2023-02-07',
    '2024-06-04',
  ),
  level: fc.constantFrom('national', 'sub-regional', 'regional', 'regional'),
  administrations: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 6 }),
});

/** Where each Member stands once and others are left out, those above are meant: not so here. */
function isByWorkshop(replies: readonly OfficeReply[]): boolean {
  const written = replies.flatMap(({ member }) => member.cell ?? []);
  return written.length === replies.length || new Set(written).size < written.length;
}

/** Surveys with a reply at least; a sheet does without some of its questions, never without those of effects. */
export const randomSurvey: fc.Arbitrary<OfficeSurvey> = fc
  .array(workshop, { minLength: 1, maxLength: 5 })
  .map((rows) => rows.map((row, index) => ({ ...row, title: `Workshop on subject ${'ABCDE'[index]!}` })))
  .chain((workshops) =>
    fc.record({
      workshops: fc.constant(workshops),
      sheets: fc.array(
        fc.record({
          without: fc.subarray<Question>(questions.filter((question) => question !== 'effects')),
          replies: fc.array(reply(workshops.length), { minLength: 1, maxLength: 14 }).filter(isByWorkshop),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  );
