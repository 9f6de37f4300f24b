import type { CommandHandler } from './commandHandlers';

/** Turns to a step of the pane. What was done before is told no more there; what went wrong stays until it is read. */
export const goTo: CommandHandler<'goTo'> = ({ state, change }, { step }) => {
  const isTold = step !== state.step && (state.message?.kind === 'success' || state.message?.kind === 'info');
  change(isTold ? { step, message: null } : { step });
};
