import type { CommandHandler } from './commandHandlers';
import { compute, readAndCompute } from './compute';

/** Sets the day the figures speak of. */
export const chooseAsOf: CommandHandler<'chooseAsOf'> = async (context, { asOf }) => {
  context.change({ asOf });
  const { snapshot } = context.memory;
  if (snapshot && !context.state.isOutOfDate) await compute(context, snapshot);
  else await readAndCompute(context);
};
