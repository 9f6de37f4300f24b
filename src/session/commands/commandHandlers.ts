import type { Command, CommandOf } from '../command';
import type { SessionContext } from '../session';
import { acceptCell } from './acceptCell';
import { acceptFixes } from './acceptFixes';
import { buildSummary } from './buildSummary';
import { cancel } from './cancel';
import { changeSettings } from './changeSettings';
import { check } from './check';
import { checkSharing } from './checkSharing';
import { chooseAsOf } from './chooseAsOf';
import { chooseSummary } from './chooseSummary';
import { chooseWindow } from './chooseWindow';
import { comparePlans } from './comparePlans';
import { dismissMessage } from './dismissMessage';
import { goTo } from './goTo';
import { mapSheet } from './mapSheet';
import { matchPlanned } from './matchPlanned';
import { previewUpdate } from './previewUpdate';
import { readSheets } from './readSheets';
import { markFindings } from './markFindings';
import { removeProduct } from './removeProduct';
import { repair } from './repair';
import { setAside } from './setAside';
import { showCell } from './showCell';
import { showFigures } from './showFigures';
import { startSheet } from './startSheet';
import { undo } from './undo';
import { update } from './update';
import { writeChanges } from './writeChanges';
import { writeSummary } from './writeSummary';

export type CommandHandler<Type extends Command['type']> = (
  context: SessionContext,
  command: CommandOf<Type>,
) => Promise<void> | void;

/** Every command a user can give, one file each. */
export const commandHandlers: { readonly [Type in Command['type']]: CommandHandler<Type> } = {
  readSheets,
  check,
  showFigures,
  previewUpdate,
  update,
  acceptFixes,
  setAside,
  matchPlanned,
  startSheet,
  removeProduct,
  markFindings,
  repair,
  undo,
  buildSummary,
  chooseSummary,
  writeSummary,
  checkSharing,
  comparePlans,
  writeChanges,
  showCell,
  acceptCell,
  chooseAsOf,
  chooseWindow,
  changeSettings,
  mapSheet,
  goTo,
  cancel,
  dismissMessage,
};
