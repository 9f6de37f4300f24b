import type { Command } from '../session/command';
import type { PaneSession } from '../taskpane/useSession';

/** The functions the ribbon's buttons call, by the names the manifest gives them. */
export const ribbonCommands = {
  check: { type: 'check' },
  updateColumns: { type: 'previewUpdate' },
  rcpSummary: { type: 'buildSummary' },
} as const satisfies Record<string, Command>;

/** The part of Office this needs. */
export interface RibbonOffice {
  associate(name: string, run: (event: { completed(): void }) => Promise<void>): void;
  showPane(): Promise<void>;
}

/** Work that takes longer shows the pane while it runs, with its progress and Cancel. */
const PATIENCE_MS = 1000;

/**
 * Gives every button of the ribbon its session command. The pane is shown once there is something to say: a result,
 * a message, or work that takes its time. The button is always given back to Excel, also when something failed.
 */
export function associateRibbonCommands(session: PaneSession, office: RibbonOffice): void {
  const showPane = () => office.showPane().catch(() => undefined);
  for (const [name, command] of Object.entries(ribbonCommands)) {
    office.associate(name, async (event) => {
      const timer = setTimeout(() => void showPane(), PATIENCE_MS);
      try {
        await session.dispatch(command);
        await showPane();
      } finally {
        clearTimeout(timer);
        event.completed();
      }
    });
  }
}
