import type { PatchOperation } from '../../../core';
import { HostError } from '../../hostError';
import type { Applier } from './operation';

const WHAT = 'write summary sheets, charts, links or notes. The workbench and the command line write them';

/** Operations that only the workbench and the command line do so far: refused before anything is asked of Excel. */
export const notYetInExcel: Applier<PatchOperation> = {
  place: () => null,
  properties: '',
  capture: () => () => undefined,
  check: refuse,
  apply: refuse,
  putBack: () => undefined,
};

function refuse(): never {
  throw new HostError('unsupported', WHAT);
}
