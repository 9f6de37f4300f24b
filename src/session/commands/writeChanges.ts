import { sessionText } from '../words/english';
import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';
import { describeWritten, writeShown } from './writeShown';

/** Writes the list of what changed since the earlier plan to its sheet, as it is shown. */
export const writeChanges: CommandHandler<'writeChanges'> = async (context) => {
  const { change } = context;
  if (context.state.isOutOfDate) await computeAgain(context);
  const { update = null, problem = sessionText.noEarlierPlan } = context.state.result?.comparison ?? {};
  if (!update) return change({ message: { kind: 'info', text: problem ?? sessionText.noEarlierPlan } });
  await writeShown(context, 'changes', update, describeWritten);
};
