import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';

/** Sets the days that participation and gender speak of. */
export const chooseWindow: CommandHandler<'chooseWindow'> = async (context, { window }) => {
  if (window?.from !== undefined && window.to !== undefined && window.to < window.from) {
    const text = 'The last day of the window lies before its first. Nothing was changed.';
    return context.change({ message: { kind: 'error', text } });
  }
  context.change({ window });
  await computeAgain(context);
};
