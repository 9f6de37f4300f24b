import type { AddNote, DeleteNote } from '../../../core';
import { HostError } from '../../hostError';
import type { Applier } from './operation';

/**
 * Notes need ExcelApi 1.18, which the pinned client does not have: refused before anything is asked of Excel. Marks on
 * cells do without them there.
 */
export const notesNotInExcel: Applier<AddNote | DeleteNote> = {
  place: () => null,
  properties: '',
  capture: () => () => undefined,
  check: refuse,
  apply: refuse,
  putBack: () => undefined,
};

function refuse(): never {
  throw new HostError('unsupported', 'write notes. The workbench and the command line write them');
}
