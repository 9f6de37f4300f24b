import { dayFromSerial, type DateSystem } from './calendar';
import type { PatchCell } from './patch';
import type { Cell } from './snapshot';

/** The patch cell that writes a cell as it stands. */
export function patchCellFrom(cell: Cell, { dateSystem }: { readonly dateSystem: DateSystem }): PatchCell {
  if (cell.kind === 'blank') return { kind: 'blank' };
  if (cell.kind === 'uncalculated') return { kind: 'formula', formula: cell.formula, value: '' };
  if (cell.formula !== undefined) return { kind: 'formula', formula: cell.formula, value: cell.value };
  if (cell.kind === 'error') return { kind: 'text', value: cell.value };
  if (cell.kind === 'date') {
    const day = dayFromSerial(cell.value, dateSystem);
    if (day !== null && Number.isInteger(cell.value)) return { kind: 'date', day };
    return { kind: 'number', value: cell.value };
  }
  return cell as PatchCell;
}
