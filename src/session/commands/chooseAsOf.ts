import type { CommandHandler } from './commandHandlers';
import { computeWith } from './computeWith';

/** Sets the day the figures speak of. */
export const chooseAsOf: CommandHandler<'chooseAsOf'> = async (context, { asOf }) => {
  await computeWith(context, { asOf });
};
