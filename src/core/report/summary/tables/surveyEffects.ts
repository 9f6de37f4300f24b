import type { SurveyFigures } from '../../../indicators/survey/surveyFigures';
import { buildSurveyAnswers } from '../surveyAnswers';
import type { SummaryPart } from '../summarySheet';

/** Table 3: where what was learnt had direct effects. */
export function buildSurveyEffects(survey: SurveyFigures): readonly SummaryPart[] {
  return buildSurveyAnswers(survey, 'effects', { id: 'surveyEffects', heading: 'Table 3. Direct effects' });
}
