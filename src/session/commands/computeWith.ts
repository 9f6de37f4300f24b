import type { SessionContext } from '../session';
import type { SessionState } from '../sessionState';
import { computeAgain } from './compute';

/** What users choose for the figures and keep until the pane is closed. */
type Choice = Partial<Pick<SessionState, 'asOf' | 'window' | 'summary' | 'earlier'>>;

/**
 * Checks with what the user chose. Where that fails or is cancelled the choice is as it was, as are the figures.
 * @throws what the check throws.
 */
export async function computeWith(context: SessionContext, choice: Choice): Promise<void> {
  const { asOf, window, summary, earlier } = context.state;
  context.change(choice);
  try {
    await computeAgain(context);
  } catch (error) {
    context.change({ asOf, window, summary, earlier });
    throw error;
  }
}
