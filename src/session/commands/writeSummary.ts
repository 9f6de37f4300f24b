import { sessionText } from '../words/english';
import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';
import { describeWritten, writeShown } from './writeShown';

/** Writes the sheets for the RCP as the preview shows them. */
export const writeSummary: CommandHandler<'writeSummary'> = async (context) => {
  const { state } = context;
  const shown = state.result?.summary;
  if (!shown) {
    context.change({ summary: state.summary ?? { meeting: null, profile: null } });
    return computeAgain(context);
  }
  await writeShown(context, 'summary', shown, (written) =>
    written.cells === 0 ? sessionText.summaryUpToDate : describeWritten(written),
  );
};
