import type { Command } from '../session/command';
import type { PaneSession } from '../taskpane/useSession';
import { runBeside } from './runBeside';

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

/** Gives every button of the ribbon its session command. It is always given back to Excel, also when something failed. */
export function associateRibbonCommands(session: PaneSession, office: RibbonOffice): void {
  for (const [name, command] of Object.entries(ribbonCommands)) {
    office.associate(name, (event) =>
      runBeside(session, command, () => office.showPane()).finally(() => event.completed()),
    );
  }
}
