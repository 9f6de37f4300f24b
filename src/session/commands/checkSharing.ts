import { buildShareCheck } from '../../core';
import { untilCancelled } from '../untilCancelled';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** Lists what a recipient of the workbook, as it is, would see. Nothing is changed. */
export const checkSharing: CommandHandler<'checkSharing'> = async (context) => {
  const { host, state, change } = context;
  change({ message: null });
  if (!state.result || state.isOutOfDate) await readAndCompute(context);
  change({ activity: 'reading' });
  const contents = host.listFileContents ? await untilCancelled(context, host.listFileContents()) : null;
  change({ activity: 'idle', share: buildShareCheck(context.state.result?.share ?? [], contents) });
};
