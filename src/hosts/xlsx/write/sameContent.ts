import { cellFromPatch, type Cell, type DateSystem, type PatchCell } from '../../../core';

/** Whether a cell holds already what a patch would write. A date is its number: only the format tells them apart. */
export function isSameContent(present: Cell, wanted: PatchCell, dateSystem: DateSystem): boolean {
  const cell = cellFromPatch(wanted, dateSystem);
  if (present.kind === 'blank' || cell.kind === 'blank') return present.kind === cell.kind;
  if (present.kind === 'uncalculated' || cell.kind === 'uncalculated') return false;
  return valueKind(present) === valueKind(cell) && present.value === cell.value && present.formula === cell.formula;
}

function valueKind({ kind }: Cell): string {
  return kind === 'date' ? 'number' : kind;
}
