import { fieldPlace, placeAt, type Block } from '../../read/block';
import { readActionRefs } from '../../read/cells/actionRefs';
import { cellText } from '../../read/cells/cellText';
import { flattenText } from '../../read/cells/foldText';
import { readMemberList } from '../../read/cells/memberList';
import { readNeedTopic, readNeedTopics } from '../../read/cells/needs/needTopics';
import { isOneHighestIn, readPriority, type PriorityReading } from '../../read/cells/needs/priorities';
import { readBlockRows } from '../../read/dataRows';
import type { MemberDirectory } from '../../read/members/memberDirectory';
import { needColumns, needsShape } from '../../read/needColumns';
import { speakingRows } from '../../read/speakingRows';
import { textsAbout } from '../../read/term';
import type { Cell } from '../../workbook/snapshot';
import { columnReader } from '../columnReader';
import type { NeedEntry, NeedList } from './need';
import { readAskedYear, readSheetYear } from './readAskedYear';

/** What the sheets of a needs survey ask for, a list a sheet: each row of a list, each filled cell of a matrix. */
export function buildNeedLists(blocks: readonly Block[], directory: MemberDirectory): readonly NeedList[] {
  return blocks.map((block): NeedList => {
    const isOneHighest = isOneHighestIn(textsAbout(block));
    const readMark: MarkReader = (cell) => readPriority(cell, isOneHighest);
    const shape = needsShape(block.columns);
    const rows = readBlockRows(block).data;
    const parts = readRowParts(block, directory);
    const entriesOf =
      shape === 'list' ? listReader(block, rows, parts, readMark) : matrixReader(block, parts, readMark, directory);
    return { block, shape, rows, entries: rows.flatMap(entriesOf) };
  });
}

/** What every row of a sheet says, whatever its shape. */
interface RowParts {
  readonly yearOf: (row: number) => NeedEntry['year'];
  /** One in a row of a matrix; a row of a list may ask for several. */
  readonly topicsOf: (row: number) => readonly Pick<NeedEntry, 'topic' | 'topicText' | 'topicPlace' | 'actionsPlace'>[];
  readonly namesOf: (row: number) => NeedEntry['names'];
}

function readRowParts(block: Block, directory: MemberDirectory): RowParts {
  const sheetYear = readSheetYear(block);
  const yearIn = columnReader(block, 'year', (cell) => readAskedYear(cell, block.workbook.dateSystem));
  const actionsIn = columnReader(block, 'planActions', (cell) => readActionRefs(cellText(cell)));
  const textIn = columnReader(block, 'topic', (cell) => flattenText(cellText(cell)));
  const isList = needsShape(block.columns) === 'list';
  const topicsIn = columnReader(block, 'topic', (cell) =>
    isList ? readNeedTopics(cellText(cell)) : [readNeedTopic(cellText(cell))],
  );
  const topicsOf = (row: number) => {
    const topicPlace = fieldPlace(block, row, 'topic');
    const actions = actionsIn(row);
    const isBeside = actions.refs.length > 0 || actions.unreadable.length > 0;
    return topicsIn(row).map((topic) => {
      const parts = { topicText: textIn(row), topicPlace };
      return isBeside
        ? { ...parts, topic: { ...topic, actions }, actionsPlace: fieldPlace(block, row, 'planActions') }
        : { ...parts, topic, actionsPlace: topicPlace };
    });
  };
  return {
    yearOf: (row) => yearIn(row) ?? sheetYear,
    topicsOf,
    namesOf: columnReader(block, 'member', (cell) => readMemberList(cellText(cell), directory)),
  };
}

/** A Member that is written once for several rows asks for all of them; a row may ask for several topics. */
function listReader(block: Block, rows: readonly number[], parts: RowParts, readMark: MarkReader) {
  const priorityIn = columnReader(block, 'priority', readMark);
  const memberRowOf = speakingRows(block, 'member', rows);
  return (row: number): NeedEntry[] =>
    parts.topicsOf(row).map((topic) => ({
      ...{ row, isMark: false, field: 'topic', place: fieldPlace(block, row, 'topic') },
      ...{ ...topic, names: parts.namesOf(memberRowOf(row)), year: parts.yearOf(row) },
      priority: priorityIn(row),
    }));
}

/** The filled cells of a matrix, each with the topic or the Member over its column. */
function matrixReader(block: Block, parts: RowParts, readMark: MarkReader, directory: MemberDirectory) {
  const areMembers = needsShape(block.columns) === 'memberColumns';
  const columns = needColumns(block).map(([field, column]) => {
    const place = placeAt(block, block.headerRows[0]!, column);
    return {
      ...{ field, column, markIn: columnReader(block, field, readMark) },
      names: areMembers ? readMemberList(field, directory) : [],
      ofColumn: { topic: readNeedTopic(field), topicText: field, topicPlace: place, actionsPlace: place },
    };
  });
  return (row: number): NeedEntry[] =>
    columns.flatMap(({ field, column, markIn, names, ofColumn }) => {
      const priority = markIn(row);
      if (priority.kind === 'blank' || priority.kind === 'notAsked') return [];
      const own = areMembers ? { ...parts.topicsOf(row)[0]!, names } : { ...ofColumn, names: parts.namesOf(row) };
      const place = placeAt(block, row, column);
      return [{ ...own, row, isMark: true, field, place, priority, year: parts.yearOf(row) }];
    });
}

type MarkReader = (cell: Cell) => PriorityReading;
