import { makeFinding } from '../../findings/makeFinding';
import { readSurveyAnswer } from '../../model/survey/readSurveyAnswer';
import { answerFields } from '../../model/survey/surveyReply';
import { fieldPlace } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { modelRule } from '../rule';
import { unreadableCells } from '../unreadableCells';

/** A cell of a reply says yes or no; a date, which would do for a status, does not. */
export const answersAreReadable = modelRule(['answer-unreadable'], ({ replyLists }) =>
  replyLists.flatMap(({ block, rows }) =>
    answerFields.flatMap((field) =>
      unreadableCells(
        block,
        field,
        (cell) => {
          const answer = readSurveyAnswer(cell, block.workbook.dateSystem);
          return answer === null ? null : { answer, value: cellText(cell) };
        },
        ({ answer, value }) => answer !== 'unreadable' || value === '',
        rows,
      ).map(({ row, reading: { value }, more }) =>
        makeFinding('answer-unreadable', fieldPlace(block, row, field), { value, more }),
      ),
    ),
  ),
);
