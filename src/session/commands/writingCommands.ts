import { acceptFixes } from './acceptFixes';
import { addSample } from './addSample';
import { checkSharing } from './checkSharing';
import type { CommandHandler } from './commandHandlers';
import { markFindings } from './markFindings';
import { removeProduct } from './removeProduct';
import { startSheet } from './startSheet';
import { undo } from './undo';
import { update } from './update';
import { writeChanges } from './writeChanges';
import { writeSummary } from './writeSummary';

export { finishWrite } from './finishWrite';

export type WritingCommand =
  | 'update'
  | 'acceptFixes'
  | 'startSheet'
  | 'addSample'
  | 'removeProduct'
  | 'markFindings'
  | 'undo'
  | 'writeSummary'
  | 'checkSharing'
  | 'writeChanges';

/** The commands that write, and what is asked for as rarely. */
export const writingCommands: { readonly [Type in WritingCommand]: CommandHandler<Type> } = {
  acceptFixes,
  addSample,
  checkSharing,
  markFindings,
  removeProduct,
  startSheet,
  undo,
  update,
  writeChanges,
  writeSummary,
};
