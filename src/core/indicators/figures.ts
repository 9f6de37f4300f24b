import type { Model } from '../model/model';
import { computeAssessments, type AssessmentFigures } from './gender/assessmentFigures';
import { computeEvaluation, type EvaluationFigures } from './evaluationFigures';
import { computeIndicators, type IndicatorFigure } from './computeIndicators';
import { computeContactPoints, type ContactPointFigures } from './contactPointFigures';
import { computeEntities, type EntityFigures } from './publications/entityFigures';
import { computeExperts, type ExpertFigures } from './experts/expertFigures';
import { computeGender, type GenderFigures } from './gender/genderFigures';
import { computeNeeds, type NeedsFigures } from './needs/needFigures';
import { computeParticipation, type Participation } from './participation';
import { computePublications, type PublicationFigures } from './publications/publicationFigures';
import { computeSurvey, type SurveyFigures } from './survey/surveyFigures';
import { computeWeb, type WebFigures } from './publications/webFigures';
import { computeWorkplan, type WorkplanFigures } from './workplan/workplanFigures';
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
  /** Null without a needs survey. */
  readonly needs: NeedsFigures | null;
  /** Null without a gender assessment. */
  readonly assessment: AssessmentFigures | null;
  /** Null where no activity has an evaluation. */
  readonly evaluation: EvaluationFigures | null;
  /** Null where no outputs sheet lists a publication. */
  readonly publications: PublicationFigures | null;
  /** Null without a sheet of web visits. */
  readonly web: WebFigures | null;
  /** Null without a list of regional entities. */
  readonly regionalEntities: EntityFigures | null;
  /** Null where no sheet speaks of experts. */
  readonly experts: ExpertFigures | null;
  /** Null without a list of contact points. */
  readonly contactPoints: ContactPointFigures | null;
}

export function computeFigures(model: Model): Figures {
  const workshops = computeWorkshops(model);
  const participation = computeParticipation(workshops, model);
  return {
    indicators: computeIndicators(model),
    workshops,
    participation,
    gender: computeGender(workshops, model),
    survey: computeSurvey(model),
    workplan: computeWorkplan(model),
    needs: computeNeeds(model),
    assessment: computeAssessments(model),
    evaluation: computeEvaluation(model),
    publications: computePublications(model),
    web: computeWeb(model),
    regionalEntities: computeEntities(model),
    experts: computeExperts(participation, model),
    contactPoints: computeContactPoints(participation, model),
  };
}
