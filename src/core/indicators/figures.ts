import type { Model } from '../model/model';
import { computeIndicators, type IndicatorFigure } from './computeIndicators';
import { computeGender, type GenderFigures } from './genderFigures';
import { computeParticipation, type Participation } from './participation';
import { computeSurvey, type SurveyFigures } from './surveyFigures';
import { computeWorkplan, type WorkplanFigures } from './workplanFigures';
import { computeWorkshops, type WorkshopFigure } from './workshopFigures';

/** Every figure the workbooks allow, each with the rows it was made from. */
export interface Figures {
  readonly indicators: readonly IndicatorFigure[];
  readonly workshops: readonly WorkshopFigure[];
  readonly participation: Participation;
  readonly gender: GenderFigures;
  /** Null without a survey sheet. */
  readonly survey: SurveyFigures | null;
  /** Null without a work plan. */
  readonly workplan: WorkplanFigures | null;
}

export function computeFigures(model: Model): Figures {
  const workshops = computeWorkshops(model);
  return {
    indicators: computeIndicators(model),
    workshops,
    participation: computeParticipation(workshops, model),
    gender: computeGender(workshops, model),
    survey: computeSurvey(model),
    workplan: computeWorkplan(model),
  };
}
