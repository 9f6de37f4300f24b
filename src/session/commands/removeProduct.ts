import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';
import { writeShown } from './writeShown';

/** Takes the product out of the workbook, as the last check says what that does. What staff typed stays. */
export const removeProduct: CommandHandler<'removeProduct'> = async (context) => {
  const { result } = context.state;
  if (!result || context.state.isOutOfDate) await readAndCompute(context);
  const { patch, cellsCleared } = context.state.result!.removal;
  await writeShown(context, 'removal', { patch, cellsWritten: cellsCleared, sheets: [] }, () => DONE);
};

const DONE = 'Plan Monitor was removed from this workbook. What you typed is as it was.';
