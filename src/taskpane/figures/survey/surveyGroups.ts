import type { FiguresReport } from '../../../core';
import { formatShare } from '../../../session/locale/formatShare';
import { surveyText } from '../../words/copy';
import { capital } from '../capital';
import type { FactGroup } from '../FactGroups';

export type SurveyReport = NonNullable<FiguresReport['survey']>;
type Numbers = Omit<SurveyReport['byFiscalYear'][number], 'fiscalYear'>;
type Answer = keyof typeof surveyText.answers;

/** What follows an answer, and those it is counted among. */
const after = {
  sharedAndEffects: 'shared',
  inHouseAndEffects: 'inHouse',
  eitherAndEffects: 'effects',
  reportsAndProjects: 'reports',
  recommendationsAndProjects: 'recommendations',
  eitherReportAndProjects: 'projects',
} as const satisfies Partial<Record<Answer, Answer>>;

const actions = ['shared', 'reports', 'recommendations', 'inHouse', 'manuals', 'others'] as const;
const effects = ['effects', 'efficiency', 'sharedAndEffects', 'inHouseAndEffects', 'eitherAndEffects'] as const;
const projects = [
  'projects',
  'reportsAndProjects',
  'recommendationsAndProjects',
  'eitherReportAndProjects',
] as const satisfies readonly Answer[];

/** Reply rates by level, year and workshop; follow-up actions, effects and projects of all replies. */
export function surveyGroups({ byLevel, byFiscalYear, workshops, total }: SurveyReport): readonly FactGroup[] {
  const levels = Object.entries(byLevel).map(([level, numbers]) => rateLine(capital(level), numbers));
  const answers = (names: readonly Answer[]) => names.map((name) => answerLine(name, total));
  return [
    { title: surveyText.byLevel, facts: levels },
    { title: surveyText.byFiscalYear, facts: byFiscalYear.map((year) => rateLine(year.fiscalYear, year)) },
    { title: surveyText.actions, facts: answers(actions) },
    { title: surveyText.effects, facts: answers(effects) },
    { title: surveyText.projects, facts: answers(projects) },
    {
      title: surveyText.byWorkshop(workshops.length),
      facts: workshops.map((workshop) => rateLine(workshop.title, workshop)),
    },
  ];
}

/** How many replied of how many, or how many where the others are not known. */
function rateLine(name: string, { replies, administrations, replyRate }: Numbers): readonly [string, string] {
  if (replyRate !== null && administrations !== null) {
    return [name, surveyText.rate(formatShare(replyRate), replies, administrations)];
  }
  return [name, replies === 0 ? surveyText.none : surveyText.replies(replies)];
}

/** How many said so, among all replies or among those it speaks of. */
function answerLine(name: Answer, numbers: Numbers): readonly [string, string] {
  const count = numbers[name];
  const of = isAfter(name) ? numbers[after[name]] : numbers.replies;
  if (count === null || of === null) return [surveyText.answers[name], surveyText.noAnswer];
  const value = of === 0 ? surveyText.countOf(count, of) : surveyText.shareOf(count, of, formatShare(count / of));
  return [surveyText.answers[name], value];
}

function isAfter(name: Answer): name is keyof typeof after {
  return name in after;
}
