import { buildShareCheck } from '../../core';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';

/** Lists what a recipient of the workbook, as it is, would see. Nothing is changed. */
export const checkSharing: CommandHandler<'checkSharing'> = async (context) => {
  const { host, state, change } = context;
  change({ message: null });
  if (!state.result || state.isOutOfDate) await readAndCompute(context);
  const contents = (await host.listFileContents?.()) ?? null;
  change({ share: buildShareCheck(context.state.result?.share ?? [], contents) });
};
