import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** Shows the figures, of the workbook as it is. */
export const showFigures: CommandHandler<'showFigures'> = async (context) => {
  const { result, isOutOfDate } = context.state;
  context.change({ step: 'figures', message: null });
  if (!result || isOutOfDate) await readAndCompute(context);
};
