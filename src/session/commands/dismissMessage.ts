import type { CommandHandler } from './commandHandlers';

export const dismissMessage: CommandHandler<'dismissMessage'> = ({ change }) => change({ message: null });
