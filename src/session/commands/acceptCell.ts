import type { CommandHandler } from './commandHandlers';
import { compute } from './compute';

/** Lets a typed-over cell go, or keeps it after all; the preview follows. */
export const acceptCell: CommandHandler<'acceptCell'> = async (context, { cell, isAccepted }) => {
  const others = context.state.accepted.filter(
    ({ sheet, row, column }) => sheet !== cell.sheet || row !== cell.row || column !== cell.column,
  );
  context.change({ accepted: isAccepted ? [...others, cell] : others });
  if (context.memory.snapshot) await compute(context, context.memory.snapshot);
};
