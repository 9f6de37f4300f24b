import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';

/** Sets the day the figures speak of. */
export const chooseAsOf: CommandHandler<'chooseAsOf'> = async (context, { asOf }) => {
  context.change({ asOf });
  await computeAgain(context);
};
