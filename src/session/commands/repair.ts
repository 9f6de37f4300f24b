import { isMarkedUnfinished } from '../../core';
import type { SessionContext } from '../session';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';
import { loadWriting } from './loadWriting';

/** So long a mark is left alone when it is first seen: somebody else may be writing at this moment. */
const PATIENCE_MS = 5000;

/** Finishes a write that was broken off: what it had begun to add is taken out, then all of it is written again. */
export const repair: CommandHandler<'repair'> = async (context) => {
  const isKnown = Boolean(context.state.result?.unfinished);
  if (await isLeft(context)) await (await loadWriting()).finishWrite(context);
  else if (isKnown) await readAndCompute(context);
};

/** Whether a write was broken off and nobody is at it. */
async function isLeft({ host, pause }: SessionContext): Promise<boolean> {
  if (!host.readState) return true;
  if (!isMarkedUnfinished(await host.readState())) return false;
  await pause(PATIENCE_MS);
  return isMarkedUnfinished(await host.readState());
}
