import type { StatusMark } from '../model/memberStatus';
import type { Model } from '../model/model';
import type { Source } from '../model/source';
import { readDate, type DateReading } from '../read/cells/dates';
import { readCell } from '../workbook/readCell';

/** One filled cell of an instrument column. */
export interface StatusCell {
  readonly source: Source;
  /** The field of its column: the action. */
  readonly field: string;
  readonly answer: StatusMark['answer'];
  /** How it reads as a date, where it is one or means to be one; null for other words. */
  readonly date: DateReading | null;
}

/** The filled cells of the instruments that are tied to an action, each once, also where its row names several Members. */
export function statusCells({ memberStatus }: Model): readonly StatusCell[] {
  return memberStatus.flatMap(({ block, action, column, marks }) =>
    marks
      .filter(({ row }, index) => row !== marks[index - 1]?.row)
      .map(({ row, answer }): StatusCell => {
        const isWord = answer.kind === 'yes' || answer.kind === 'no';
        const cell = readCell(block.workbook, block.sheet, row, column);
        const reading = isWord ? null : readDate(cell, block.workbook.dateSystem);
        const source = { block, row };
        return { source, field: action, answer, date: reading && isDate(reading) ? reading : null };
      }),
  );
}

function isDate(reading: DateReading): boolean {
  if (reading.kind === 'unreadable') return reading.buddhist !== undefined;
  return reading.kind === 'period' || reading.kind === 'ambiguous';
}
