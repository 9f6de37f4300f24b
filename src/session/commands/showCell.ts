import { parseRange } from '../../core';
import type { CommandHandler } from './commandHandlers';

/** Selects a cell or range in the workbook. */
export const showCell: CommandHandler<'showCell'> = async ({ host }, { sheet, cell }) => {
  const range = parseRange(cell);
  if (range) await host.select(sheet, range);
};
