import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';
import { describeWritten, writeShown } from './writeShown';

/** Writes the list of what changed since the earlier plan to its sheet, as it is shown. */
export const writeChanges: CommandHandler<'writeChanges'> = async (context) => {
  const { change } = context;
  if (context.state.isOutOfDate) await computeAgain(context);
  const { update = null, problem = NOTHING } = context.state.result?.comparison ?? {};
  if (!update) return change({ message: { kind: 'info', text: problem ?? NOTHING } });
  await writeShown(context, 'changes', update, describeWritten);
};

const NOTHING = 'Choose the earlier plan first.';
