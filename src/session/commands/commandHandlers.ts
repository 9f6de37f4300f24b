import type { Command, CommandOf } from '../command';
import type { SessionContext } from '../session';
import { acceptCell } from './acceptCell';
import { buildSummary } from './buildSummary';
import { cancel } from './cancel';
import { changeSettings } from './changeSettings';
import { check } from './check';
import { chooseAsOf } from './chooseAsOf';
import { chooseSummary } from './chooseSummary';
import { chooseWindow } from './chooseWindow';
import { comparePlans } from './comparePlans';
import { dismissMessage } from './dismissMessage';
import { goTo } from './goTo';
import { loadWriting } from './loadWriting';
import { mapSheet } from './mapSheet';
import { matchPlanned } from './matchPlanned';
import { previewUpdate } from './previewUpdate';
import { readSheets } from './readSheets';
import { repair } from './repair';
import { setAside } from './setAside';
import { showCell } from './showCell';
import { showFigures } from './showFigures';
import type { WritingCommand } from './writingCommands';

export type CommandHandler<Type extends Command['type']> = (
  context: SessionContext,
  command: CommandOf<Type>,
) => Promise<void> | void;

/** A command whose script comes when it is first given. */
const later =
  <Type extends WritingCommand>(type: Type): CommandHandler<Type> =>
  async (context, command) => {
    const { writingCommands } = await loadWriting();
    await writingCommands[type](context, command);
  };

/** Every command a user can give, one file each. */
export const commandHandlers: { readonly [Type in Command['type']]: CommandHandler<Type> } = {
  readSheets,
  check,
  showFigures,
  previewUpdate,
  update: later('update'),
  acceptFixes: later('acceptFixes'),
  setAside,
  matchPlanned,
  startSheet: later('startSheet'),
  addSample: later('addSample'),
  removeProduct: later('removeProduct'),
  markFindings: later('markFindings'),
  repair,
  undo: later('undo'),
  buildSummary,
  chooseSummary,
  writeSummary: later('writeSummary'),
  checkSharing: later('checkSharing'),
  comparePlans,
  writeChanges: later('writeChanges'),
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
