import { formatAbsoluteRange, MAX_COLUMN } from '../../../src/core';
import type { RangeRef, SheetModel } from './sheetModel';
import { sheetText } from './sheetText';

export interface NameModel {
  readonly name: string;
  readonly scope: SheetModel | null;
  isVisible: boolean;
  /** A rectangle that moves with the cells, or the text of another formula. */
  target: RangeRef | string;
}

/** A reference as Excel spells it: quotes only where a name needs them. */
export function referenceText(target: RangeRef | string): string {
  if (typeof target === 'string') return target;
  if (!target.range) return '#REF!';
  const { top, left, bottom, right } = target.range;
  const isWholeRows = left === 1 && right === MAX_COLUMN;
  const place = isWholeRows ? `$${top}:$${bottom}` : formatAbsoluteRange(target.range);
  return `${sheetText(target.sheet.name)}!${place}`;
}

/** A name as the file spells it, where Excel keeps some for itself. */
export function nameInFile(name: string): string {
  return /^Print_(?:Area|Titles)$/.test(name) ? `_xlnm.${name}` : name;
}
