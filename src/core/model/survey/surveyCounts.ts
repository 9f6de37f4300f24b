import type { Place } from '../../findings/finding';
import { administrationsOf } from '../attendance';
import { placeOf } from '../source';
import type { Respondent, SurveyedWorkshop } from './survey';
import type { AnswerField } from './surveyReply';

/** Respondents who said yes to one of the first, and to the second where there is one. */
interface Counted {
  readonly any: readonly AnswerField[];
  readonly and?: AnswerField;
}

const S = 'sharedMaterials';
const R = 'submittedReport';
const C = 'madeRecommendations';
const H = 'inHouseWorkshop';
const D = 'directEffects';
const P = 'newProject';

/** What is counted of replies beside their number, and how (definition: domain 1.7, tables 2 to 7). */
export const answerCounts = {
  shared: { any: [S] },
  reports: { any: [R] },
  recommendations: { any: [C] },
  inHouse: { any: [H] },
  manuals: { any: ['manuals'] },
  others: { any: ['others'] },
  effects: { any: [D] },
  efficiency: { any: ['efficiency'] },
  sharedAndEffects: { any: [S], and: D },
  inHouseAndEffects: { any: [H], and: D },
  eitherAndEffects: { any: [S, H], and: D },
  projects: { any: [P] },
  reportsAndProjects: { any: [R], and: P },
  recommendationsAndProjects: { any: [C], and: P },
  eitherReportAndProjects: { any: [R, C], and: P },
} as const satisfies Readonly<Record<string, Counted>>;

export type AnswerCount = keyof typeof answerCounts;
export const answerCountNames = Object.keys(answerCounts) as readonly AnswerCount[];

/** The cells of those who count; null where no sheet of these replies holds one of the answers. */
export function countPlaces(workshops: readonly SurveyedWorkshop[], name: AnswerCount): readonly Place[] | null {
  const { any, and }: Counted = answerCounts[name];
  const respondents = workshops.flatMap((workshop) => workshop.respondents);
  const fields = and === undefined ? any : [...any, and];
  if (!fields.every((field) => holds(respondents, field))) return null;
  return respondents.flatMap((respondent) => {
    const field = any.find((one) => respondent.answers[one] === 'yes');
    const counts = field !== undefined && (and === undefined || respondent.answers[and] === 'yes');
    return counts ? [placeOf(respondent.replies.find(({ answers }) => answers[field] === 'yes')!.source, field)] : [];
  });
}

/** How many answered no; null where no sheet of these replies holds the answer. */
export function countNo(workshops: readonly SurveyedWorkshop[], field: AnswerField): number | null {
  const respondents = workshops.flatMap((workshop) => workshop.respondents);
  return holds(respondents, field) ? respondents.filter(({ answers }) => answers[field] === 'no').length : null;
}

/** The administrations that took part, added up over the workshops of which it is known; null for none. */
export function countAdministrations(workshops: readonly SurveyedWorkshop[]): number | null {
  const known = workshops.flatMap(({ activity }) => (activity && administrationsOf(activity)) ?? []);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/** The cells that name who replied. */
export function replyPlaces(workshops: readonly SurveyedWorkshop[]): readonly Place[] {
  return workshops.flatMap(({ respondents }) =>
    respondents.map(({ replies }) => placeOf(replies[0]!.source, 'member')),
  );
}

function holds(respondents: readonly Respondent[], field: AnswerField): boolean {
  return respondents.some(({ answers }) => answers[field] !== undefined);
}
