import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** Reads the workbook and checks it. */
export const check: CommandHandler<'check'> = async (context) => {
  context.change({ step: 'check' });
  await readAndCompute(context);
};
