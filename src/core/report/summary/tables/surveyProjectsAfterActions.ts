import type { SurveyFigures } from '../../../indicators/survey/surveyFigures';
import type { SummaryPart } from '../summarySheet';
import { buildSurveyTable, countColumn, shareColumn } from '../surveyTable';

/** Table 7: new projects of those who submitted a report or made recommendations. */
export function buildSurveyProjectsAfterActions(survey: SurveyFigures): readonly SummaryPart[] {
  return [
    buildSurveyTable(survey, {
      id: 'surveyProjectsAfterActions',
      heading: 'Table 7. New projects and what was done before',
      columns: [
        countColumn('reports', 'Submitted a report', 10),
        countColumn('reportsAndProjects', 'with project', 8),
        shareColumn('reportsAndProjects', 'reports', 'of those who reported', 9),
        countColumn('recommendations', 'Recommendations', 17),
        countColumn('recommendationsAndProjects', 'with project', 8),
        shareColumn('recommendationsAndProjects', 'recommendations', 'of those who made some', 9),
        countColumn('projects', 'New projects', 9),
        countColumn('eitherReportAndProjects', 'after either', 8),
        shareColumn('eitherReportAndProjects', 'projects', 'of those with one', 9),
      ],
    }),
  ];
}
