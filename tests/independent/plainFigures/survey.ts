import type { OfficeReply, OfficeSurvey, Question, SurveyedRow } from '../random/survey';
import { distinct, ratio, sum } from './attendance';
import { fiscalYearOf } from './calendar';
import { isMemberOn, memberTable } from './memberTable';

/** One administration about one workshop, with what it was asked and what it affirmed in any of its rows. */
interface Reply {
  readonly workshop: number | null;
  readonly asked: readonly Question[];
  readonly affirmed: readonly Question[];
}

/** The `survey` of the figures JSON, counted from what the replies mean (definition: domain 1.7). */
export function plainSurvey(survey: OfficeSurvey) {
  const replies = repliesOf(survey);
  const listed = [...survey.workshops.keys(), null].filter((at) => replies.some(({ workshop }) => workshop === at));
  const startOf = (at: number | null) => (at === null ? '9999' : survey.workshops[at]!.start);
  const inOrder = listed.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  const rowOf = (at: number | null): SurveyedRow | null => (at === null ? null : survey.workshops[at]!);
  const numbers = (isOf: (row: SurveyedRow | null) => boolean) =>
    numbersOf(
      inOrder.filter((at) => isOf(rowOf(at))),
      replies,
      survey,
    );
  const years = distinct(inOrder.flatMap((at) => (at === null ? [] : fiscalYearOf(startOf(at)))));
  return {
    workshops: inOrder.map((at) => ({
      title: rowOf(at)?.title ?? 'Workshop of another office',
      level: rowOf(at)?.level ?? null,
      ...numbersOf([at], replies, survey),
    })),
    byLevel: {
      national: numbers((row) => row?.level === 'national'),
      'sub-regional': numbers((row) => row?.level === 'sub-regional'),
      regional: numbers((row) => row?.level === 'regional'),
    },
    byFiscalYear: years.map((fiscalYear) => ({
      fiscalYear,
      ...numbers((row) => row !== null && fiscalYearOf(row.start) === fiscalYear),
    })),
    total: numbers(() => true),
  };
}

/** Rows of one administration about one workshop are one reply; who is no Member, and nobody, does not reply. */
function repliesOf({ sheets, workshops }: OfficeSurvey): readonly Reply[] {
  const rows = sheets.flatMap(({ without, replies }) =>
    replies.map((row) => ({ row, without, who: whoReplied(row, workshops) })),
  );
  const keys = distinct(rows.filter(({ who }) => who !== null).map(({ row, who }) => `${row.workshop} ${who}`));
  return keys.map((key) => {
    const own = rows.filter(({ row, who }) => `${row.workshop} ${who}` === key);
    const asked = ALL.filter((question) => own.some(({ without }) => !without.includes(question)));
    const affirmed = ALL.filter((question) =>
      own.some(({ row, without }) => !without.includes(question) && row.answers[question].means === true),
    );
    return { workshop: own[0]!.row.workshop, asked, affirmed };
  });
}

function whoReplied({ workshop, member: { means } }: OfficeReply, workshops: readonly SurveyedRow[]): string | null {
  if (means === null || means.is === 'no Member') return null;
  if (means.is === 'unknown') return means.name;
  return isMemberOn(memberTable, means.code, workshop === null ? null : workshops[workshop]!.start) ? means.code : null;
}

const ALL: readonly Question[] = [
  ...(['shared', 'reports', 'recommendations', 'inHouse', 'manuals', 'others', 'effects', 'efficiency'] as const),
  'projects',
];

function numbersOf(workshops: readonly (number | null)[], all: readonly Reply[], { workshops: rows }: OfficeSurvey) {
  const replies = all.filter(({ workshop }) => workshops.includes(workshop));
  const known = workshops.filter((at) => at !== null && rows[at]!.administrations !== null);
  const administrations = known.length === 0 ? null : sum(known.map((at) => rows[at!]!.administrations!));
  const repliesOfKnown = replies.filter(({ workshop }) => known.includes(workshop)).length;
  /** Those who affirmed one of the first and, where asked, the second; null where somebody of them was never asked. */
  const count = (any: readonly Question[], and: Question | null = null) => {
    const needed = and === null ? any : [...any, and];
    if (!needed.every((question) => replies.some(({ asked }) => asked.includes(question)))) return null;
    const isOne = ({ affirmed }: Reply) =>
      any.some((question) => affirmed.includes(question)) && (and === null || affirmed.includes(and));
    return replies.filter(isOne).length;
  };
  return {
    administrations,
    replies: replies.length,
    replyRate: ratio(repliesOfKnown, administrations),
    shared: count(['shared']),
    reports: count(['reports']),
    recommendations: count(['recommendations']),
    inHouse: count(['inHouse']),
    manuals: count(['manuals']),
    others: count(['others']),
    effects: count(['effects']),
    efficiency: count(['efficiency']),
    sharedAndEffects: count(['shared'], 'effects'),
    inHouseAndEffects: count(['inHouse'], 'effects'),
    eitherAndEffects: count(['shared', 'inHouse'], 'effects'),
    projects: count(['projects']),
    reportsAndProjects: count(['reports'], 'projects'),
    recommendationsAndProjects: count(['recommendations'], 'projects'),
    eitherReportAndProjects: count(['reports', 'recommendations'], 'projects'),
  };
}
