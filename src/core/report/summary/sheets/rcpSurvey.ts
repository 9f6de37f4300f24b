import { latestSurvey } from '../../../indicators/survey/latestSurvey';
import { formatDay } from '../../formatDay';
import { describeDefinitions } from '../definitions';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildSurveyActions } from '../tables/surveyActions';
import { buildSurveyEffects } from '../tables/surveyEffects';
import { buildSurveyEffectsAfterActions } from '../tables/surveyEffectsAfterActions';
import { buildSurveyEfficiency } from '../tables/surveyEfficiency';
import { buildSurveyProjects } from '../tables/surveyProjects';
import { buildSurveyProjectsAfterActions } from '../tables/surveyProjectsAfterActions';
import { buildSurveyReplies } from '../tables/surveyReplies';

/** RCP Follow-up survey: tables 1 to 7 of the last year with replies (definition: workbook 2.4); null without any. */
export function buildRcpSurvey(input: SummaryInput): SummarySheet | null {
  const { figures, model, meeting } = input;
  const { survey } = figures;
  if (survey === null) return null;
  const { fiscalYear } = latestSurvey(survey);
  return {
    id: 'rcpSurvey',
    sheet: 'RCP Follow-up survey',
    title: fiscalYear === null ? 'Follow-up survey' : `Follow-up survey on the workshops of ${fiscalYear}`,
    lines: [
      ...(meeting === null ? [] : [meeting]),
      `As of ${formatDay(model.asOf)}. All replies of the survey sheets.`,
    ],
    isLarge: false,
    bands: [
      buildSurveyReplies(survey),
      buildSurveyActions(survey),
      buildSurveyEffects(survey),
      buildSurveyEffectsAfterActions(survey),
      buildSurveyEfficiency(survey),
      buildSurveyProjects(survey),
      buildSurveyProjectsAfterActions(survey),
    ],
    notes: describeDefinitions('replies', 'afterActions'),
    pagesHigh: null,
  };
}
