import { fieldCell, type Block } from '../read/block';
import { readAnswer } from '../read/cells/answers';
import { cellText } from '../read/cells/cellText';
import { readMemberList, type ListedName } from '../read/cells/memberList';
import { readBlockRows } from '../read/dataRows';
import { actionNamed } from '../read/matchHeader';
import type { MemberDirectory } from '../read/members/memberDirectory';
import type { StatusColumn, StatusMark } from './memberStatus';

/** The columns of the Member status sheets that name an action, in the order of sheets and columns. */
export function buildMemberStatus(blocks: readonly Block[], directory: MemberDirectory): readonly StatusColumn[] {
  return blocks.flatMap((block) =>
    Object.entries(block.columns).flatMap(([field, column]): StatusColumn[] => {
      const action = actionNamed(field);
      return action === null ? [] : [{ action, block, column, marks: readMarks(block, field, directory) }];
    }),
  );
}

/** A row that says yes or no of no Member. */
const NOBODY: ListedName = { kind: 'unknown', text: '', suggestion: null };

function readMarks(block: Block, field: string, directory: MemberDirectory): StatusMark[] {
  return readBlockRows(block).data.flatMap((row): StatusMark[] => {
    const answer = readAnswer(fieldCell(block, row, field), block.workbook.dateSystem);
    if (answer.kind === 'blank') return [];
    const names = readMemberList(cellText(fieldCell(block, row, 'member')), directory);
    return (names.length > 0 ? names : [NOBODY]).map((name) => ({ row, name, answer }));
  });
}
