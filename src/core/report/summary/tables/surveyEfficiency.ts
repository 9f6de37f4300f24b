import type { SurveyFigures } from '../../../indicators/survey/surveyFigures';
import { buildSurveyAnswers } from '../surveyAnswers';
import type { SummaryPart } from '../summarySheet';

/** Table 5: where work became more efficient. */
export function buildSurveyEfficiency(survey: SurveyFigures): readonly SummaryPart[] {
  return buildSurveyAnswers(survey, 'efficiency', { id: 'surveyEfficiency', heading: 'Table 5. Efficiency improved' });
}
