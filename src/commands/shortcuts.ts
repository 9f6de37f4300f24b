import type { Command } from '../session/command';
import type { PaneSession } from '../taskpane/useSession';
import { ribbonCommands } from './ribbonCommands';
import { runBeside } from './runBeside';

/** What keys do, by the names of `shortcuts.json`: what the ribbon's buttons do, never more. */
export const shortcutCommands = {
  CheckByKeys: ribbonCommands.check,
  UpdateByKeys: ribbonCommands.updateColumns,
  SummaryByKeys: ribbonCommands.rcpSummary,
} as const satisfies Record<string, Command>;

/** The part of Office this needs. */
export interface ShortcutOffice {
  isSetSupported(name: string, version: string): boolean;
  associate(name: string, run: () => Promise<void>): void;
  showPane(): Promise<void>;
}

/** Gives every shortcut its session command, in an Excel that has shortcuts of add-ins (KeyboardShortcuts 1.1). */
export function associateShortcuts(session: PaneSession, office: ShortcutOffice): void {
  if (!office.isSetSupported('KeyboardShortcuts', '1.1')) return;
  for (const [name, command] of Object.entries(shortcutCommands)) {
    office.associate(name, () => runBeside(session, command, () => office.showPane()));
  }
}
