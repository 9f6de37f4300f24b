import { readCell } from '../workbook/readCell';
import type { Block } from './block';
import { cellText } from './cells/cellText';
import { flattenText } from './cells/foldText';
import { readActionMark } from './actionMark';

/** Rows looked at to tell what a column without a header holds. */
const SAMPLE_ROWS = 200;
/** Share of a column's texts that must be letters. */
const MOSTLY = 0.6;

/**
 * Finds the action letters of a plan that stand in a column of their own without saying so: left of the action texts
 * under no header, or under the header "Action" itself with the texts in the next column.
 */
export function readLeadColumns(block: Block): Block {
  const { action, letter } = block.columns;
  const isPlan = block.role === 'plan' || block.role === 'workplan';
  if (!isPlan || action === undefined || letter !== undefined) return block;
  const taken = new Set(Object.values(block.columns));
  const isFree = (column: number) => column >= 1 && !taken.has(column);
  if (holdsLetters(block, action)) {
    const text = action + 1;
    return isFree(text) && holdsTexts(block, text) ? withLead(block, { letter: action, action: text }) : block;
  }
  const before = action - 1;
  return isFree(before) && holdsLetters(block, before) ? withLead(block, { letter: before, action }) : block;
}

function withLead(block: Block, lead: { readonly letter: number; readonly action: number }): Block {
  const isLead = ({ column }: { readonly column: number }) => column === lead.letter || column === lead.action;
  return {
    ...block,
    columns: { ...block.columns, ...lead },
    unmatched: block.unmatched.filter((cell) => !isLead(cell)),
    firstColumn: Math.min(block.firstColumn, lead.letter),
    lastColumn: Math.max(block.lastColumn, lead.action),
  };
}

function holdsLetters(block: Block, column: number): boolean {
  const texts = textsBelow(block, column);
  const letters = texts.filter((text) => readActionMark(text)?.rest === '');
  return letters.length >= 2 && letters.length > texts.length * MOSTLY;
}

function holdsTexts(block: Block, column: number): boolean {
  const texts = textsBelow(block, column);
  return texts.filter((text) => text.length > 8).length > texts.length * MOSTLY;
}

function textsBelow(block: Block, column: number): string[] {
  const headers = new Set([...block.headerRows, ...block.groupRows]);
  const first = block.headerRows[0]! + 1;
  const texts: string[] = [];
  for (let row = first; row <= Math.min(block.lastRow, first + SAMPLE_ROWS); row++) {
    const text = headers.has(row) ? '' : flattenText(cellText(readCell(block.workbook, block.sheet, row, column)));
    if (text !== '') texts.push(text);
  }
  return texts;
}
