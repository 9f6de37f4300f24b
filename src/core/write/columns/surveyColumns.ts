import { formatCell } from '../../workbook/address';
import type { PatchCell } from '../../workbook/patch';
import { isFigure, numberCell, type OwnedColumn } from './ownedColumn';
import { quotientCell } from './quotientCell';
import { liveCell, type WorkshopRow } from './workshopColumns';

/** The columns written beside a workshop sheet where there are replies to the survey; "Replies" alone is a rating's. */
export const surveyColumns: readonly OwnedColumn<WorkshopRow>[] = [
  {
    id: 'surveyReplies',
    header: 'Survey replies',
    width: 10,
    looksOwn: isFigure,
    write: ({ survey }) => ({ cell: numberCell(survey?.replies ?? null), style: 'count' }),
  },
  {
    id: 'surveyReplyRate',
    header: 'Survey reply rate',
    width: 10,
    looksOwn: isFigure,
    write: (row) => ({ cell: replyRate(row), style: 'share' }),
  },
];

/** A live formula where the administrations are those typed in the row; of Members listed there a value. */
function replyRate(row: WorkshopRow): PatchCell {
  const { survey, figure } = row;
  if (survey === null) return numberCell(null);
  const replies = row.columnOf('surveyReplies');
  const typed = figure.members.length === 0 ? liveCell(row, 'administrations') : null;
  if (replies === null || typed === null) return numberCell(survey.replyRate);
  return quotientCell(formatCell(row.row, replies), typed, survey.replyRate);
}
