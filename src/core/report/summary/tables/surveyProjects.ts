import type { SurveyFigures } from '../../../indicators/survey/surveyFigures';
import { buildSurveyAnswers } from '../surveyAnswers';
import type { SummaryPart } from '../summarySheet';

/** Table 6: where a new project was started. */
export function buildSurveyProjects(survey: SurveyFigures): readonly SummaryPart[] {
  return buildSurveyAnswers(survey, 'projects', { id: 'surveyProjects', heading: 'Table 6. New projects' });
}
