import type { Block } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { flattenText } from '../../read/cells/foldText';
import { readMemberList } from '../../read/cells/memberList';
import type { MemberDirectory } from '../../read/members/memberDirectory';
import { speakingRows } from '../../read/speakingRows';
import type { Activity } from '../activity';
import { ActivityFinder } from '../activityFinder';
import { activityOfRow } from '../activityOfRow';
import { columnReader } from '../columnReader';
import { readSurveyAnswer } from './readSurveyAnswer';
import { respondingRows } from './respondingRows';
import { surveyRows } from './surveyRows';
import { answerFields, type AnswerField, type ReplyList, type SurveyAnswer, type SurveyReply } from './surveyReply';

/** The replies of the survey sheets, a list a sheet, each tied to the activity it names (definition: domain 1.7). */
export function buildReplies(
  blocks: readonly Block[],
  activities: readonly Activity[],
  directory: MemberDirectory,
): readonly ReplyList[] {
  const finder = new ActivityFinder(activities);
  return blocks.map((block): ReplyList => {
    const { rows } = surveyRows(block);
    const activityOf = activityOfRow(block, finder, rows);
    const workshopRowOf = speakingRows(block, 'workshop', rows);
    const titleIn = columnReader(block, 'workshop', (cell) => flattenText(cellText(cell)));
    const memberIn = columnReader(block, 'member', cellText);
    const namesIn = columnReader(block, 'member', (cell) => readMemberList(cellText(cell), directory));
    const workshopOf = (row: number) => titleIn(workshopRowOf(row));
    const memberRowOf = respondingRows(rows, memberIn, workshopOf);
    const answersOf = answerReader(block, rows);
    const replies = rows.map((row): SurveyReply => ({
      activity: activityOf(row),
      workshop: workshopOf(row),
      names: namesIn(memberRowOf(row)),
      answers: answersOf(row),
      source: { block, row },
    }));
    return { block, rows, activities: Int32Array.from(replies, ({ activity }) => activity), replies };
  });
}

/** Reads yes and no. Where a column has ticks alone, an empty cell is a no; beside a written no it is an open answer. */
function answerReader(block: Block, rows: readonly number[]): (row: number) => SurveyReply['answers'] {
  const columns = answerFields
    .filter((field) => block.columns[field] !== undefined)
    .map((field) => {
      const readingOf = columnReader(block, field, (cell) => readSurveyAnswer(cell, block.workbook.dateSystem));
      const whenBlank: SurveyAnswer = rows.some((row) => readingOf(row) === 'no') ? 'open' : 'no';
      return { field, answerOf: (row: number) => readingOf(row) ?? whenBlank };
    });
  return (row) =>
    Object.fromEntries(columns.map(({ field, answerOf }) => [field, answerOf(row)])) as Partial<
      Record<AnswerField, SurveyAnswer>
    >;
}
