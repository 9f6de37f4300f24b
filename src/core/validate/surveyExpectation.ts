import { countOf } from '../model/activity';
import { administrationsOf } from '../model/attendance';
import type { Model } from '../model/model';
import type { PublishedCount, PublishedName } from '../model/survey/publishedTable';
import type { SurveyedWorkshop } from '../model/survey/survey';
import {
  answerCounts,
  countAdministrations,
  countNo,
  countPlaces,
  type AnswerCount,
} from '../model/survey/surveyCounts';
import type { AnswerField } from '../model/survey/surveyReply';

/** What each share is a share of. */
export const bases: Readonly<Record<PublishedName, PublishedCount | null>> = {
  administrations: null,
  replies: 'administrations',
  replyRate: 'administrations',
  no: 'replies',
  shared: 'replies',
  reports: 'replies',
  recommendations: 'replies',
  inHouse: 'replies',
  manuals: 'replies',
  others: 'replies',
  effects: 'replies',
  efficiency: 'replies',
  projects: 'replies',
  sharedAndEffects: 'shared',
  inHouseAndEffects: 'inHouse',
  eitherAndEffects: 'effects',
  reportsAndProjects: 'reports',
  recommendationsAndProjects: 'recommendations',
  eitherReportAndProjects: 'projects',
};

/** What the replies about some workshops give for a figure; null where they do not tell. */
export function expectedCount(
  of: readonly SurveyedWorkshop[],
  name: PublishedCount,
  question: AnswerCount | null,
): number | null {
  if (name === 'administrations') return of.every(isCounted) ? countAdministrations(of) : null;
  if (name === 'replies') return sum(of, ({ respondents }) => respondents.length);
  if (name !== 'no') return countPlaces(of, name)?.length ?? null;
  return question === null ? null : countNo(of, answerCounts[question].any[0]);
}

/**
 * How far a typed figure may be off because of what other findings say: replies given twice, without a Member or about a
 * workshop nobody knows, answers that cannot be read, a number of administrations that is not that of the Members listed.
 */
export function doubtOf(model: Model, of: readonly SurveyedWorkshop[], name: PublishedCount): number {
  if (name === 'administrations') return sum(of, administrationsInDoubt);
  const hasWorkshops = model.blocks.some(({ role }) => role === 'workshops');
  const astray = (model.survey?.workshops ?? []).filter(({ activity }) => activity === null && hasWorkshops);
  const unplaced = sum(astray, ({ respondents }) => respondents.length) + (model.survey?.unused.length ?? 0);
  const repeated = sum(of, ({ respondents }) => sum(respondents, ({ replies }) => replies.length - 1));
  const fields = fieldsOf(name);
  const unreadable = sum(of, ({ respondents }) =>
    sum(respondents, ({ answers }) => (fields.some((field) => answers[field] === 'unreadable') ? 1 : 0)),
  );
  return unplaced + repeated + unreadable;
}

/** Where more replied than took part, nobody can tell. */
function administrationsInDoubt({ activity, respondents }: SurveyedWorkshop): number {
  const used = activity && administrationsOf(activity);
  if (activity === null || used === null) return 0;
  const typed = countOf(activity, 'administrations') ?? used;
  return respondents.length > Math.max(used, typed) ? Infinity : Math.abs(used - typed);
}

function isCounted({ activity }: SurveyedWorkshop): boolean {
  return activity !== null && administrationsOf(activity) !== null;
}

/** Where every answer may be meant, as for a number of those who said no, an unreadable one counts too. */
function fieldsOf(name: PublishedCount): readonly AnswerField[] {
  if (name === 'administrations' || name === 'replies') return [];
  if (name === 'no') return ['directEffects', 'efficiency', 'newProject'];
  const counted = answerCounts[name];
  return 'and' in counted ? [...counted.any, counted.and] : counted.any;
}

function sum<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
