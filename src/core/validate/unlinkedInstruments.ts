import type { Block, HeaderCell } from '../read/block';
import { readAnswer } from '../read/cells/answers';
import { readBlockRows } from '../read/dataRows';
import { readCell } from '../workbook/readCell';

/**
 * The columns of a Member status sheet that hold answers but whose header names no action: mostly yes, no or dates. Others
 * (remarks, a sub-region) are no instruments.
 */
export function unlinkedInstruments(block: Block): readonly HeaderCell[] {
  return block.role === 'memberStatus' ? block.unmatched.filter(({ column }) => holdsAnswers(block, column)) : [];
}

function holdsAnswers(block: Block, column: number): boolean {
  const readings = readBlockRows(block)
    .data.map((row) => readAnswer(readCell(block.workbook, block.sheet, row, column), block.workbook.dateSystem))
    .filter(({ kind }) => kind !== 'blank');
  const answers = readings.filter(({ kind }) => kind !== 'unreadable');
  return answers.length > 0 && answers.length * 2 > readings.length;
}
