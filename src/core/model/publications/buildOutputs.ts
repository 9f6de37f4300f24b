import { fieldCell, type Block } from '../../read/block';
import { readActionRefs } from '../../read/cells/actionRefs';
import { cellText } from '../../read/cells/cellText';
import { readCount, type NumberReading } from '../../read/cells/counts';
import { readDate } from '../../read/cells/dates';
import { isLaterEdition, languageOf } from '../../read/cells/publications/editions';
import { flattenText } from '../../read/cells/foldText';
import { issueInTitle, readIssue } from '../../read/cells/publications/issueNumbers';
import { readMemberList } from '../../read/cells/memberList';
import { outputTypes } from '../../read/cells/outputTypes';
import { readWord } from '../../read/cells/vocabulary';
import { readBlockRows } from '../../read/dataRows';
import type { MemberDirectory } from '../../read/members/memberDirectory';
import type { Cell } from '../../workbook/snapshot';
import type { Output } from './output';

/** The things delivered that the outputs sheets list, in the order of sheets and rows. */
export function buildOutputs(blocks: readonly Block[], directory: MemberDirectory): readonly Output[] {
  return blocks.flatMap((block) => readBlockRows(block).data.map((row) => buildOutput(block, row, directory)));
}

function buildOutput(block: Block, row: number, directory: MemberDirectory): Output {
  const cell = (field: string) => fieldCell(block, row, field);
  const text = (field: string) => cellText(cell(field));
  const date = readDate(cell('date'), block.workbook.dateSystem);
  const title = flattenText(text('title'));
  const issue = readIssue(cell('issueNumber'));
  return {
    day: date.kind === 'period' ? date.to : null,
    date,
    type: readWord(text('type'), outputTypes),
    title,
    actions: readActionRefs(text('planActions')),
    actionsText: text('planActions'),
    names: [...readMemberList(text('members'), directory)],
    quantity: readCount(cell('quantity')),
    issue: issue.kind === 'blank' ? issueInTitle(title) : issue,
    isLaterEdition: isLaterEdition(title),
    language: languageOf(text('language'), title),
    requested: readRequests(cell('requested')),
    met: readRequests(cell('met')),
    source: { block, row },
  };
}

/** A number of requests, or yes and no for a row that is one request. */
function readRequests(cell: Cell): NumberReading {
  const text = cellText(cell);
  if (/^(?:yes|y|true)$/i.test(text)) return { kind: 'number', value: 1, asText: null };
  if (/^(?:no|n|false)$/i.test(text)) return { kind: 'number', value: 0, asText: null };
  return readCount(cell);
}
