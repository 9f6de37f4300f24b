import { isBlankAt, readCell } from '../workbook/readCell';
import { CellKind, type Cell } from '../workbook/snapshot';
import { fieldCell, type Block } from './block';
import { readAnswer } from './cells/answers';
import { cellText } from './cells/cellText';
import { flattenText } from './cells/foldText';
import {
  isFootnote,
  isFurniture,
  isSectionHeading,
  isSentence,
  isSignatureLabel,
  isTotalLine,
  mayBeTotal,
} from './lineWords';
import { pageLines, partTitles } from './pageLines';

/** The rows of a block under its header, sorted out: what holds data and what only looks like it. */
export interface BlockRows {
  readonly data: readonly number[];
  readonly totals: readonly number[];
  /** In a workshop sheet the rows right below an activity in which only its Members run on. */
  readonly runOns: ReadonlyMap<number, readonly number[]>;
}

const sorted = new WeakMap<Block, BlockRows>();

/**
 * The rows of a block: headers, blank rows, total rows, headings, page furniture and footnotes are no data. Sorted out
 * once a block.
 */
export function readBlockRows(block: Block): BlockRows {
  const known = sorted.get(block);
  if (known) return known;
  const rows = sortRows(block);
  sorted.set(block, rows);
  return rows;
}

function sortRows(block: Block): BlockRows {
  const data: number[] = [];
  const totals: number[] = [];
  const runOns = new Map<number, number[]>();
  let last = 0;
  const others = new Set([...block.headerRows, ...block.groupRows, ...pageLines(block), ...partTitles(block)]);
  const columns = [...new Set(Object.values(block.columns))].sort((a, b) => a - b);
  const isTotalText = totalTest(block);
  for (let row = block.headerRows[0]! + 1; row <= block.lastRow; row++) {
    if (others.has(row)) continue;
    const filled = filledColumns(block, row, columns);
    if (filled.length === 0) continue;
    if (isTotalText(row) || isSumRow(block, row, filled)) totals.push(row);
    else if (row === last + 1 && data.length > 0 && isMembersAlone(block, row, filled)) {
      const above = data.at(-1)!;
      runOns.set(above, [...(runOns.get(above) ?? []), row]);
      last = row;
    } else if (!isLine(block, row, filled) && !isUnderHeader(block, row, filled)) {
      data.push(row);
      last = row;
    }
  }
  return { data, totals, runOns };
}

/** In a loop of its own, for it is asked of every row. */
function filledColumns({ sheet }: Block, row: number, columns: readonly number[]): readonly number[] {
  const filled: number[] = [];
  for (const column of columns) if (!isBlankAt(sheet, row, column)) filled.push(column);
  return filled;
}

function isMembersAlone(block: Block, row: number, filled: readonly number[]): boolean {
  if (block.role !== 'workshops' || filled.length > 1 || filled[0] !== block.columns['members']) return false;
  const cell = fieldCell(block, row, 'members');
  if (cell.kind !== 'text') return false;
  const text = flattenText(cell.value);
  return !isFootnote(text) && !isFurniture(text) && !isSectionHeading(text) && !isSentence(text);
}

/** Tells total rows by their first text; each text of the workbook is looked at once. */
function totalTest(block: Block): (row: number) => boolean {
  const { workbook, sheet, firstColumn, lastColumn } = block;
  const known = new Map<number, boolean>();
  return (row) => {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const source = sheet.columns[column - 1];
      const at = source ? row - source.firstRow : -1;
      if (!source || source.kinds[at] !== CellKind.text) continue;
      const id = source.values[at]!;
      const text = workbook.strings[id]!;
      if (text.trim() === '') continue;
      if (!mayBeTotal(text)) return false;
      let isTotal = known.get(id);
      if (isTotal === undefined) known.set(id, (isTotal = isTotalLine(flattenText(text))));
      return isTotal;
    }
    return false;
  };
}

function isSumRow(block: Block, row: number, filled: readonly number[]): boolean {
  if (block.role !== 'workshops' || cellText(fieldCell(block, row, 'title')) !== '') return false;
  return filled.some((column) => isSum(readCell(block.workbook, block.sheet, row, column)));
}

function isSum(cell: Cell): boolean {
  return cell.kind !== 'blank' && /^=(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(cell.formula ?? '');
}

/**
 * A line of text alone in its row that is no entry: a footnote, a legend, a heading, what a page carries. In a workshop
 * sheet that is any lone number, and any lone text outside the title column. A heading that some programs repeat in every cell counts as one.
 */
function isLine(block: Block, row: number, filled: readonly number[]): boolean {
  if (filled.length === 2 && isSigned(block, row, filled[0]!)) return true;
  if (filled.length > 1 && (filled.length < 3 || !saysOneThing(block, row, filled))) return false;
  const cell = readCell(block.workbook, block.sheet, row, filled[0]!);
  if (cell.kind === 'number') return block.role === 'workshops';
  if (cell.kind !== 'text') return false;
  const text = flattenText(cell.value);
  if (isFootnote(text) || isFurniture(text) || filled.length > 1) return true;
  if (block.role !== 'workshops') return false;
  return filled[0] !== block.columns['title'] || isSectionHeading(text) || isSentence(text);
}

function isSigned({ workbook, sheet }: Block, row: number, column: number): boolean {
  return isSignatureLabel(flattenText(cellText(readCell(workbook, sheet, row, column))));
}

function isNoAnswer({ workbook }: Block, cell: Cell): boolean {
  return readAnswer(cell, workbook.dateSystem).kind === 'unreadable';
}

function saysOneThing({ sheet }: Block, row: number, filled: readonly number[]): boolean {
  const idAt = (column: number) => {
    const source = sheet.columns[column - 1]!;
    const at = row - source.firstRow;
    return source.kinds[at] === CellKind.text ? source.values[at]! : -1;
  };
  const first = idAt(filled[0]!);
  return first >= 0 && filled.every((column) => idAt(column) === first);
}

/**
 * A row that explains the header above: `1 | 2 | 3`, `(1) | (2) | (3)`, `(full title) | (dd/mm/yyyy) | (total)`; in a
 * Member status sheet the names of instruments below their actions.
 */
function isUnderHeader(block: Block, row: number, filled: readonly number[]): boolean {
  const { workbook, sheet, headerRows, role } = block;
  if (role === 'memberStatus' && row === headerRows[0]! + 1 && fieldCell(block, row, 'member').kind === 'blank') {
    return filled.every((column) => isNoAnswer(block, readCell(workbook, sheet, row, column)));
  }
  if (filled.length < 3 || row > headerRows[0]! + 3) return false;
  const texts = filled.map((column) => flattenText(cellText(readCell(workbook, sheet, row, column))));
  const numbers = texts.map((text) => /^\(?(\d{1,2})[.)]?$/.exec(text)?.[1]);
  const areCounted = numbers.every((number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1);
  return areCounted || texts.every((text) => /^\(.*\)$/.test(text));
}
