import type { Place } from '../../findings/finding';
import { wordOf } from '../../model/activity';
import type { Model } from '../../model/model';
import { fiscalYearLabel } from '../../model/period';
import { placeOf } from '../../model/source';
import type { SurveyedWorkshop } from '../../model/survey/survey';
import {
  answerCountNames,
  countAdministrations,
  countPlaces,
  replyPlaces,
  type AnswerCount,
} from '../../model/survey/surveyCounts';
import type { LeftOut } from '../evidence';
import { workshopLevels, type WorkshopLevel } from '../participation';
import { ratio } from '../ratio';

/** What the follow-up survey says of some workshops; an answer that no sheet of their replies holds is null. */
export type SurveyNumbers = Readonly<Record<AnswerCount, number | null>> & {
  /** Those that took part, where it is known. */
  readonly administrations: number | null;
  readonly replies: number;
  /** Over the workshops whose administrations are known. */
  readonly replyRate: number | null;
  /** The workshops themselves, for the cells a number was made from. */
  readonly of: readonly SurveyedWorkshop[];
};

export type SurveyWorkshop = SurveyNumbers & {
  readonly workshop: SurveyedWorkshop;
  readonly level: WorkshopLevel | null;
  readonly fiscalYear: string | null;
};

/** The follow-up survey, all its replies whatever the window (definition: domain 1.7, tables 1 to 7). */
export interface SurveyFigures {
  /** In the order in which they began. */
  readonly workshops: readonly SurveyWorkshop[];
  readonly byLevel: Readonly<Record<WorkshopLevel, SurveyNumbers>>;
  /** By the year a workshop began in, the first year first. */
  readonly byFiscalYear: readonly (SurveyNumbers & { readonly fiscalYear: string })[];
  readonly total: SurveyNumbers;
  readonly evidence: readonly Place[];
  readonly leftOut: readonly LeftOut[];
}

/** The figures of the survey; null where there is no survey sheet. */
export function computeSurvey({ survey }: Model): SurveyFigures | null {
  if (survey === null) return null;
  const workshops = survey.workshops.map(surveyWorkshop);
  const numbersOf = (chosen: readonly SurveyWorkshop[]) => countSurvey(chosen.map(({ workshop }) => workshop));
  const ofLevel = (level: WorkshopLevel) => numbersOf(workshops.filter((one) => one.level === level));
  const years = [...new Set(workshops.flatMap(({ fiscalYear }) => fiscalYear ?? []))];
  return {
    workshops,
    byLevel: { national: ofLevel('national'), 'sub-regional': ofLevel('sub-regional'), regional: ofLevel('regional') },
    byFiscalYear: years.map((fiscalYear) => ({
      fiscalYear,
      ...numbersOf(workshops.filter((one) => one.fiscalYear === fiscalYear)),
    })),
    total: numbersOf(workshops),
    evidence: replyPlaces(survey.workshops),
    leftOut: survey.unused.map(({ reply, reason }) => ({ place: placeOf(reply.source, 'member'), reason })),
  };
}

/** The numbers of some workshops together; intersections are counted a workshop and Member each, then added. */
export function countSurvey(of: readonly SurveyedWorkshop[]): SurveyNumbers {
  const known = of.filter((workshop) => countAdministrations([workshop]) !== null);
  const counts = answerCountNames.map((name) => [name, countPlaces(of, name)?.length ?? null]);
  return {
    administrations: countAdministrations(of),
    replies: countReplies(of),
    replyRate: ratio(countReplies(known), countAdministrations(known)),
    ...(Object.fromEntries(counts) as Record<AnswerCount, number | null>),
    of,
  };
}

function surveyWorkshop(workshop: SurveyedWorkshop): SurveyWorkshop {
  const { activity } = workshop;
  const level = activity && wordOf(activity.level);
  const start = activity?.start ?? null;
  return {
    ...countSurvey([workshop]),
    workshop,
    level: workshopLevels.find((one) => one === level) ?? null,
    fiscalYear: start === null ? null : fiscalYearLabel(start),
  };
}

function countReplies(of: readonly SurveyedWorkshop[]): number {
  return of.reduce((sum, { respondents }) => sum + respondents.length, 0);
}
