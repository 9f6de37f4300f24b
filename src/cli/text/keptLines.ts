import { formatCell, type Update } from '../../core';

/** What a write left alone, for people: cells typed over since the last one, and columns that are gone. */
export function keptLines({ typedOver, lost }: Pick<Update, 'typedOver' | 'lost'>): readonly string[] {
  return [
    ...typedOver.map(
      ({ sheet, row, column }) =>
        `${sheet} ${formatCell(row, column)}: typed over since the last update; left as typed.`,
    ),
    ...lost.map(
      ({ sheet, id, reason }) => `${sheet}: the column ${id} was not written (${reason} since the last update).`,
    ),
  ];
}
