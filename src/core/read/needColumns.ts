import { readCell } from '../workbook/readCell';
import type { Block, HeaderCell } from './block';
import { flattenText } from './cells/foldText';
import { memoizeText } from './cells/memoizeText';
import { namesNeedTopic } from './cells/needs/needTopics';
import { isOneHighestIn, readPriority } from './cells/needs/priorities';
import { layouts } from './layouts/layouts';
import { isTotalLine } from './lineWords';
import { isRunningNumber } from './matchHeader';
import { MemberDirectory } from './members/memberDirectory';
import { regionMembers } from './members/regionMembers';
import { textsAbout } from './term';

const builtIn = new MemberDirectory(regionMembers);
/** Rows looked at to tell what a column holds. */
const SAMPLE_ROWS = 200;
const NO_SUBJECT = /^(?:total|sum|average|mean|score|count|number|remarks?|comments?|notes?|sub-?region)\b/i;

/** How a needs survey is laid out: a request a row, or a matrix with the topics or the Members in its columns. */
export type NeedsShape = 'list' | 'topicColumns' | 'memberColumns';

export function needsShape(columns: Readonly<Record<string, number>>): NeedsShape {
  if (columns['topic'] === undefined) return 'topicColumns';
  return columns['member'] === undefined ? 'memberColumns' : 'list';
}

const namesSubject = memoizeText((text) => namesNeedTopic(text) || builtIn.find(flattenText(text))?.kind === 'member');

/** The field of a column of a needs matrix: its header, on one line, where that names a topic, an action or a Member. */
export function needColumnNamed(readings: readonly string[]): string | null {
  const subject = readings.find(namesSubject);
  return subject === undefined ? null : flattenText(subject);
}

/** The columns of a needs matrix that stand for a topic or a Member, from left to right. */
export function needColumns({
  role,
  columns,
}: Pick<Block, 'role' | 'columns'>): readonly (readonly [string, number])[] {
  const others = Object.entries(columns).filter(([field]) => layouts[role].fields[field] === undefined);
  return others.sort(([, one], [, other]) => one - other);
}

/**
 * Settles which columns of a needs survey are a matrix: a list has none; in a matrix every one with priorities is, whatever
 * its header says, so that a topic nobody knows is not lost.
 */
export function settleNeedColumns(block: Block): Block {
  if (!layouts[block.role].hasNeedColumns) return block;
  if (needsShape(block.columns) !== 'list') return adoptColumns(block);
  const beside = needColumns(block);
  const own = Object.entries(block.columns).filter(([field]) => !beside.some(([other]) => other === field));
  const freed = beside.map(([header, column]): HeaderCell => ({ row: block.headerRows[0]!, column, header }));
  return { ...block, columns: Object.fromEntries(own), unmatched: [...block.unmatched, ...freed] };
}

function adoptColumns(block: Block): Block {
  const isOneHighest = isOneHighestIn(textsAbout(block));
  const isSubject = ({ column, header }: HeaderCell) =>
    !isRunningNumber(header) &&
    !isTotalLine(header) &&
    !NO_SUBJECT.test(header) &&
    holdsPriorities(block, column, isOneHighest);
  const columns = { ...block.columns };
  const unmatched: HeaderCell[] = [];
  for (const cell of block.unmatched) {
    const field = flattenText(cell.header);
    if (isSubject(cell) && !Object.hasOwn(columns, field)) columns[field] = cell.column;
    else unmatched.push(cell);
  }
  return { ...block, columns, unmatched };
}

function holdsPriorities(block: Block, column: number, isOneHighest: boolean): boolean {
  const first = block.headerRows[0]! + 1;
  let priorities = 0;
  let others = 0;
  for (let row = first; row <= Math.min(block.lastRow, first + SAMPLE_ROWS); row++) {
    const { kind } = readPriority(readCell(block.workbook, block.sheet, row, column), isOneHighest);
    if (kind === 'unreadable') others++;
    else if (kind !== 'blank') priorities++;
  }
  return priorities > others;
}
