import type { CommandHandler } from './commandHandlers';

/** Ends the computation under way; work that is still reading ends when the reading does. */
export const cancel: CommandHandler<'cancel'> = ({ engine, memory }) => {
  memory.isCancelled = true;
  engine.cancel();
};
