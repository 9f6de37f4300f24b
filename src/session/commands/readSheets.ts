import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** Reads the workbook and says what its sheets are. */
export const readSheets: CommandHandler<'readSheets'> = async (context) => {
  context.change({ step: 'sheets' });
  await readAndCompute(context);
};
