import { isDateFormat, type Cell } from '../../../src/core';

export interface SimCell {
  readonly type: 'String' | 'Double' | 'Boolean' | 'Error' | 'Unknown';
  readonly value: string | number | boolean;
  readonly formula?: string;
  /** Formulas written through the simulator are calculated; those loaded keep the value they came with. */
  readonly isLive?: boolean;
}

export interface SimLook {
  numberFormat: string;
  isBold: boolean;
  isItalic: boolean;
  underline: string;
  fontSize: number;
  fontColour: string;
  fill: string | null;
  isWrapped: boolean;
  vertical: string;
  horizontal: string;
  indent: number;
  /** What a protected sheet keeps from being typed into. */
  isLocked: boolean;
}

export const plainLook: Readonly<SimLook> = {
  numberFormat: 'General',
  isBold: false,
  isItalic: false,
  underline: 'None',
  fontSize: 11,
  fontColour: '#000000',
  fill: null,
  isWrapped: false,
  vertical: 'Bottom',
  horizontal: 'General',
  indent: 0,
  isLocked: true,
};

export const LOADED_DATE_FORMAT = 'd mmm yyyy';

/** The cell of a snapshot as the simulator keeps it; null for a blank. */
export function cellFromSnapshot(cell: Cell): SimCell | null {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'uncalculated':
      return { type: 'Unknown', value: '', formula: cell.formula };
    case 'error':
      return { type: 'Error', value: cell.value, ...formulaOf(cell) };
    default:
      return { ...valueCell(cell.value), ...formulaOf(cell) };
  }
}

export function cellToSnapshot(cell: SimCell, numberFormat: string): Cell {
  const formula = cell.formula === undefined ? {} : { formula: cell.formula };
  if (cell.type === 'Unknown') return { kind: 'uncalculated', formula: cell.formula! };
  if (cell.type === 'Error') return { kind: 'error', value: String(cell.value), ...formula };
  if (typeof cell.value === 'boolean') return { kind: 'boolean', value: cell.value, ...formula };
  if (typeof cell.value === 'string') return { kind: 'text', value: cell.value, ...formula };
  return { kind: isDateFormat(numberFormat) ? 'date' : 'number', value: cell.value, ...formula };
}

export function valueCell(value: string | number | boolean): SimCell {
  if (typeof value === 'number') return { type: 'Double', value };
  return typeof value === 'boolean' ? { type: 'Boolean', value } : { type: 'String', value };
}

function formulaOf(cell: { readonly formula?: string }) {
  return cell.formula === undefined ? {} : { formula: cell.formula };
}
