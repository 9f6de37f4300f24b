import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';

/** Shows what building the sheets for the RCP would write, of the workbook as it is. */
export const buildSummary: CommandHandler<'buildSummary'> = async (context) => {
  const { state, change } = context;
  change({ step: 'summary', message: null, summary: state.summary ?? { meeting: null, profile: null } });
  if (!state.result?.summary || state.isOutOfDate) await computeAgain(context);
};
