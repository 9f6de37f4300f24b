import type { CommandHandler } from './commandHandlers';
import { keepChoice } from './keepChoice';

/** Keeps in the workbook what the user says of a planned and a held activity, and checks again. No cell is written. */
export const matchPlanned: CommandHandler<'matchPlanned'> = async (context, { planned, held, isSame }) => {
  await keepChoice(context, { kind: 'plannedMatch', planned, held, isSame });
};
