import { cellFromPatch, type Cell, type DateSystem, type PatchCell } from '../../../core';

/** Whether a cell holds already what a patch would write. A date is its number: only the format tells them apart. */
export function isSameContent(present: Cell, wanted: PatchCell, dateSystem: DateSystem): boolean {
  if (present.kind === 'blank' || wanted.kind === 'blank') return present.kind === wanted.kind;
  const cell = cellFromPatch(wanted, dateSystem);
  if (cell.kind === 'blank') return false;
  if (present.kind === 'uncalculated' || cell.kind === 'uncalculated') return false;
  return valueKind(present) === valueKind(cell) && present.value === cell.value && present.formula === cell.formula;
}

function valueKind({ kind }: Cell): string {
  return kind === 'date' ? 'number' : kind;
}
