import type { CommandHandler } from './commandHandlers';
import { keepChoice } from './keepChoice';

/** Keeps in the workbook what the user says of a sheet, and checks again. Nothing on the sheets is written. */
export const mapSheet: CommandHandler<'mapSheet'> = async (context, { sheet, mapping }) => {
  await keepChoice(context, { kind: 'mapping', sheet, mapping });
};
