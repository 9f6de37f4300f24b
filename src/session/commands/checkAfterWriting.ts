import type { WorkbookSnapshot } from '../../core';
import type { SessionContext } from '../session';
import { sessionText } from '../words/english';
import { compute } from './compute';

/**
 * Checks the workbook as it stands after something was written, without reading it again: the patch says what it holds
 * now, but for what others changed since `changes` were counted. When that check fails or is cancelled, what was written
 * still stands, and the message says so.
 */
export async function checkAfterWriting(
  context: SessionContext,
  after: WorkbookSnapshot,
  text: string,
  changes = context.memory.changes,
): Promise<void> {
  const { change, memory } = context;
  change({ isOutOfDate: true });
  try {
    await compute(context, after);
    change({ isOutOfDate: memory.changes !== changes, message: { kind: 'success', text } });
  } catch {
    change({ activity: 'idle', message: { kind: 'warning', text: sessionText.notCheckedAfterwards(text) } });
  }
}
