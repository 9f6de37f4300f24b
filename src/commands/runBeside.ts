import type { Command } from '../session/command';
import type { PaneSession } from '../taskpane/useSession';

/** Work that takes longer shows the pane while it runs, with its progress and Cancel. */
const PATIENCE_MS = 1000;

/**
 * Runs a command that was not given in the pane, which may be closed. It is shown once there is something to say: a
 * result, a message, or work that takes its time.
 */
export async function runBeside(session: PaneSession, command: Command, showPane: () => Promise<void>): Promise<void> {
  const show = () => showPane().catch(() => undefined);
  const timer = setTimeout(() => void show(), PATIENCE_MS);
  try {
    await session.dispatch(command);
    await show();
  } finally {
    clearTimeout(timer);
  }
}
