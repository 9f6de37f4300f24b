import type { SurveyFigures } from '../../indicators/survey/surveyFigures';
import { answerCounts, countNo } from '../../model/survey/surveyCounts';
import { numberCell } from './summaryCells';
import type { SummaryPart, SummaryTable } from './summarySheet';
import { buildSurveyTable, countColumn, repliesColumn, shareColumn } from './surveyTable';

/** A table of one question: replies, yes and no. Answers left open are neither, so that the two may be fewer. */
export function buildSurveyAnswers(
  survey: SurveyFigures,
  question: 'effects' | 'efficiency' | 'projects',
  parts: Pick<SummaryTable, 'id' | 'heading'>,
): readonly SummaryPart[] {
  const [field] = answerCounts[question].any;
  return [
    buildSurveyTable(survey, {
      ...parts,
      columns: [
        repliesColumn,
        countColumn(question, 'Yes', 8),
        { id: 'no', header: 'No', width: 8, write: ({ numbers }) => numberCell(countNo(numbers.of, field)) },
        shareColumn(question, 'replies', 'Yes, share', 11),
      ],
    }),
  ];
}
