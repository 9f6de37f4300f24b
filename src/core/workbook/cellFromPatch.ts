import { serialFromDay, type DateSystem } from './calendar';
import type { PatchCell } from './patch';
import type { Cell } from './snapshot';

/** The cell that a patch cell becomes, in the workbook's own date system. */
export function cellFromPatch(cell: PatchCell, dateSystem: DateSystem): Cell {
  switch (cell.kind) {
    case 'date':
      return { kind: 'date', value: serialFromDay(cell.day, dateSystem) };
    case 'formula':
      return formulaCell(cell.formula, cell.value);
    default:
      return cell;
  }
}

function formulaCell(formula: string, value: number | string | boolean): Cell {
  if (typeof value === 'number') return { kind: 'number', value, formula };
  if (typeof value === 'boolean') return { kind: 'boolean', value, formula };
  return { kind: 'text', value, formula };
}
