import type { CommandHandler } from './commandHandlers';
import { computeWith } from './computeWith';

/** Names the meeting or chooses a Member; the preview follows. */
export const chooseSummary: CommandHandler<'chooseSummary'> = async (context, { choice }) => {
  const { meeting = null, profile = null } = context.state.summary ?? {};
  await computeWith(context, { summary: { meeting, profile, ...choice } });
};
