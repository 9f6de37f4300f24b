import type { CommandHandler } from './commandHandlers';

/** Turns to a step of the pane. */
export const goTo: CommandHandler<'goTo'> = ({ change }, { step }) => change({ step });
