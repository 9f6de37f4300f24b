import type { PatchOperation, WorkbookSnapshot } from '../../../core';
import { clearOwned } from './clearOwned';
import { formatRange } from './formatRange';
import { growTable } from './growTable';
import { defineName, deleteName } from './names';
import type { Applier } from './operation';
import { setColumnWidth } from './setColumnWidth';
import { writeCells } from './writeCells';
import { writeState } from './writeState';

/** One applier an operation: leaving one out does not compile. */
const appliers: { readonly [Op in PatchOperation['op']]: Applier<Extract<PatchOperation, { op: Op }>> } = {
  writeCells,
  formatRange,
  setColumnWidth,
  clearOwned,
  growTable,
  defineName,
  deleteName,
  writeState,
};

export function applierOf({ op }: PatchOperation): Applier<PatchOperation> {
  return appliers[op] as unknown as Applier<PatchOperation>;
}

/** @throws HostError unsupported when this version of Excel cannot do an operation. */
export function checkOperations(workbook: WorkbookSnapshot, operations: readonly PatchOperation[]): void {
  for (const operation of operations) applierOf(operation).check?.(operation, workbook);
}
