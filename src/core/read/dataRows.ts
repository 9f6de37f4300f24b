import { isBlankAt, readCell } from '../workbook/readCell';
import type { Cell } from '../workbook/snapshot';
import { fieldCell, type Block } from './block';
import { cellText } from './cells/cellText';

/** The rows of a block under its header, sorted out: what holds data and what only looks like it. */
export interface BlockRows {
  readonly data: readonly number[];
  readonly totals: readonly number[];
}

const TOTAL =
  /^(?:grand |sub-? ?)?totals?(?: ?\([^)]*\)| (?:for |in )?(?:FY ?)?\d{4}(?: ?[-/] ?\d{2,4})?)? ?:?$|^(?:sum|overall|in total)\s*:?$/i;
const FOOTNOTE =
  /^(?:\*|notes?\s*[:.]|source\s*:|remarks?\s*:|legend\b|key\s*:|abbreviations?\b|(?:prepared|compiled|updated|approved|checked) (?:by|on)\b|(?:last )?updated?\s*:|as of \d|page \d|\u00b9|\[\d+\])/i;

const sorted = new WeakMap<Block, BlockRows>();

/** The rows of a block: headers, blank rows, total rows and footnotes are no data. Sorted out once a block. */
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
  const headers = new Set(block.headerRows);
  for (let row = block.headerRows[0]! + 1; row <= block.lastRow; row++) {
    if (headers.has(row) || isBlankRow(block, row)) continue;
    if (isTotalRow(block, row)) totals.push(row);
    else if (!isFootnote(block, row)) data.push(row);
  }
  return { data, totals };
}

function isBlankRow(block: Block, row: number): boolean {
  return Object.values(block.columns).every((column) => isBlankAt(block.sheet, row, column));
}

function isTotalRow(block: Block, row: number): boolean {
  const first = firstText(block, row);
  if (first !== null && TOTAL.test(first)) return true;
  if (block.role !== 'workshops' || cellText(fieldCell(block, row, 'title')) !== '') return false;
  return Object.values(block.columns).some((column) => isSum(readCell(block.workbook, block.sheet, row, column)));
}

function isSum(cell: Cell): boolean {
  return cell.kind !== 'blank' && /^=(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(cell.formula ?? '');
}

/**
 * A line of text alone in its row that is no entry: a footnote, a source, a legend. In a workshop sheet that is any lone
 * text outside the title column.
 */
function isFootnote(block: Block, row: number): boolean {
  const filled = Object.values(block.columns).filter((column) => !isBlankAt(block.sheet, row, column));
  const first = filled.length === 1 ? firstText(block, row) : null;
  if (first === null) return false;
  if (FOOTNOTE.test(first)) return true;
  return block.role === 'workshops' && filled[0] !== block.columns['title'];
}

function firstText(block: Block, row: number): string | null {
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const cell = readCell(block.workbook, block.sheet, row, column);
    if (cell.kind === 'text' && cellText(cell) !== '') return cellText(cell);
  }
  return null;
}
