import { readSettings, writeSettings } from '../../core';
import type { CommandHandler } from './commandHandlers';
import { keepChoice } from './keepChoice';

/** Keeps settings in the workbook, so that they travel with it, and checks again. */
export const changeSettings: CommandHandler<'changeSettings'> = async (context, command) => {
  const read = readSettings(command.settings);
  if ('problem' in read) return context.change({ message: { kind: 'error', text: read.problem } });
  await keepChoice(context, (workbook) => writeSettings(workbook, read.settings));
};
