import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';

/** Names the meeting or chooses a Member; the preview follows. */
export const chooseSummary: CommandHandler<'chooseSummary'> = async (context, { choice }) => {
  const { meeting = null, profile = null } = context.state.summary ?? {};
  context.change({ summary: { meeting, profile, ...choice } });
  await computeAgain(context);
};
