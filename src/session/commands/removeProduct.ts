import { sessionText } from '../words/english';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';
import { writeShown } from './writeShown';

/** Takes the product out of the workbook, as the last check says what that does. What staff typed stays. */
export const removeProduct: CommandHandler<'removeProduct'> = async (context) => {
  const { result } = context.state;
  if (!result || context.state.isOutOfDate) await readAndCompute(context);
  const { patch, cellsCleared } = context.state.result!.removal;
  await writeShown(
    context,
    'removal',
    { patch, changes: [], cellsWritten: cellsCleared, sheets: [] },
    () => sessionText.removed,
  );
};
