import { formatCell, type Update } from '../../core';

/** What update wrote and what it left alone, for people. */
export function updateText(update: Update, out: string): string {
  const lines = update.sheets.map(
    ({ sheet, cellsWritten, cellsUnchanged, cellsMisplaced, isNew }) =>
      `${sheet}${isNew ? ' (new sheet)' : ''}: ${cellsWritten} cell(s) written, ${cellsUnchanged} unchanged${cellsMisplaced > 0 ? `, ${cellsMisplaced} stood beside another row's data` : ''}`,
  );
  const typedOver = update.typedOver.map(
    ({ sheet, row, column }) => `${sheet} ${formatCell(row, column)}: typed over since the last update; left as typed.`,
  );
  const lost = update.lost.map(
    ({ sheet, id, reason }) => `${sheet}: the column ${id} was not written (${reason} since the last update).`,
  );
  const nothing = update.sheets.length === 0 ? ['There is no plan or workshops sheet to write to.'] : [];
  return [...nothing, ...lines, ...typedOver, ...lost, `Written to ${out}`, ''].join('\n');
}
