import type { CommandHandler } from './commandHandlers';
import { keepChoice } from './keepChoice';

/** Keeps settings in the workbook, so that they travel with it, and checks again. */
export const changeSettings: CommandHandler<'changeSettings'> = async (context, { settings }) => {
  await keepChoice(context, { kind: 'settings', settings });
};
