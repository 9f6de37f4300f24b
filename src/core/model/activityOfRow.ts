import type { Block } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { readDate } from '../read/cells/dates';
import { speakingRows } from '../read/speakingRows';
import type { ActivityFinder } from './activityFinder';
import { columnReader } from './columnReader';

/**
 * Tells the activity that a row names in its workshop column, with its start where the sheet has one: its index, or that
 * there is none or more than one. An empty cell below a filled one belongs to it, as under merged cells.
 */
export function activityOfRow(block: Block, finder: ActivityFinder, rows: readonly number[]): (row: number) => number {
  const speakerOf = speakingRows(block, 'workshop', rows);
  const candidatesOf = columnReader(block, 'workshop', (cell) => finder.candidates(cellText(cell)));
  const startOf = columnReader(block, 'start', (cell) => readDate(cell, block.workbook.dateSystem));
  return (row) => {
    const speaker = speakerOf(row);
    return finder.choose(candidatesOf(speaker), startOf(speaker));
  };
}
