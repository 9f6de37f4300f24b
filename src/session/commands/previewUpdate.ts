import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** Checks again where the last check is out of date, so that the preview is of the workbook as it is. */
export const previewUpdate: CommandHandler<'previewUpdate'> = async (context) => {
  const { result, isOutOfDate } = context.state;
  context.change({ step: 'update', message: null });
  if (!result || isOutOfDate) await readAndCompute(context);
};
