import type { Update } from '../../core';
import { keptLines } from './keptLines';

/** What update wrote and what it left alone, for people. */
export function updateText(update: Update, out: string): string {
  const lines = update.sheets.map(
    ({ sheet, cellsWritten, cellsUnchanged, cellsMisplaced, isNew }) =>
      `${sheet}${isNew ? ' (new sheet)' : ''}: ${cellsWritten} cell(s) written, ${cellsUnchanged} unchanged${cellsMisplaced > 0 ? `, ${cellsMisplaced} stood beside another row's data` : ''}`,
  );
  const nothing = update.sheets.length === 0 ? ['There is no plan or workshops sheet to write to.'] : [];
  return [...nothing, ...lines, ...keptLines(update), `Written to ${out}`, ''].join('\n');
}
