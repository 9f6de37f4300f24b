import { sessionText } from '../words/english';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';
import { describeWritten, writeShown } from './writeShown';

/** Writes the columns as the preview shows them. */
export const update: CommandHandler<'update'> = async (context) => {
  const { result } = context.state;
  if (!result || !context.memory.snapshot) return readAndCompute(context).then(() => undefined);
  await writeShown(context, 'update', result.update, (written) =>
    written.cells === 0 ? sessionText.columnsUpToDate : describeWritten(written),
  );
};
