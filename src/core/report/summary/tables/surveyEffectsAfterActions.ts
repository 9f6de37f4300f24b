import type { SurveyFigures } from '../../../indicators/survey/surveyFigures';
import type { SummaryPart } from '../summarySheet';
import { buildSurveyTable, countColumn, shareColumn } from '../surveyTable';

/** Table 4: direct effects of those who shared materials or held an in-house workshop. */
export function buildSurveyEffectsAfterActions(survey: SurveyFigures): readonly SummaryPart[] {
  return [
    buildSurveyTable(survey, {
      id: 'surveyEffectsAfterActions',
      heading: 'Table 4. Direct effects and what was done before',
      columns: [
        countColumn('shared', 'Shared materials', 10),
        countColumn('sharedAndEffects', 'with effects', 8),
        shareColumn('sharedAndEffects', 'shared', 'of those who shared', 9),
        countColumn('inHouse', 'In-house workshop', 10),
        countColumn('inHouseAndEffects', 'with effects', 8),
        shareColumn('inHouseAndEffects', 'inHouse', 'of those who held one', 9),
        countColumn('effects', 'Direct effects', 9),
        countColumn('eitherAndEffects', 'after either', 8),
        shareColumn('eitherAndEffects', 'effects', 'of those with effects', 9),
      ],
    }),
  ];
}
