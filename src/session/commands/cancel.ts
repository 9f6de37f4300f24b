import type { CommandHandler } from './commandHandlers';

/** Ends the reading or the computation under way at once. */
export const cancel: CommandHandler<'cancel'> = ({ engine, memory }) => {
  memory.isCancelled = true;
  memory.abandon?.();
  engine.cancel();
};
