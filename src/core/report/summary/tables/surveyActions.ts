import type { SurveyFigures } from '../../../indicators/survey/surveyFigures';
import type { SummaryPart } from '../summarySheet';
import { buildSurveyTable, countColumn, repliesColumn } from '../surveyTable';

/** Table 2: what administrations did after a workshop. */
export function buildSurveyActions(survey: SurveyFigures): readonly SummaryPart[] {
  return [
    buildSurveyTable(survey, {
      id: 'surveyActions',
      heading: 'Table 2. Follow-up actions',
      columns: [
        repliesColumn,
        countColumn('shared', 'Shared materials'),
        countColumn('reports', 'Submitted a report'),
        countColumn('recommendations', 'Recommendations', 17),
        countColumn('inHouse', 'In-house workshop'),
        countColumn('manuals', 'Operational manuals', 12),
        countColumn('others', 'Others', 9),
      ],
    }),
  ];
}
