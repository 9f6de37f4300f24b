import { sessionText } from '../words/english';
import type { CommandHandler } from './commandHandlers';
import { computeWith } from './computeWith';

/** Sets the days that participation and gender speak of. */
export const chooseWindow: CommandHandler<'chooseWindow'> = async (context, { window }) => {
  if (window?.from !== undefined && window.to !== undefined && window.to < window.from) {
    return context.change({ message: { kind: 'error', text: sessionText.windowReversed } });
  }
  await computeWith(context, { window });
};
