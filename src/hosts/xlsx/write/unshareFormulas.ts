import type { Cell } from '../../../core';
import { SheetCursor, Token } from '../read/sheetCursor';
import { formulaAttributes } from '../read/sharedFormulas';
import type { SheetFrame } from '../read/sheetFrame';
import { encodeXmlText } from '../xml/xmlText';

/**
 * The groups of cells that share a formula whose first cell is written over. Each of the others must get its own
 * formula in full, so that none changes its meaning.
 */
export function findBrokenGroups(
  text: string,
  frame: SheetFrame,
  isChanged: (row: number, column: number) => boolean,
): ReadonlySet<string> {
  const broken = new Set<string>();
  if (!text.includes('shared', frame.dataStart)) return broken;
  const cursor = new SheetCursor(text, frame.dataOpenEnd, frame.dataCloseStart, frame.prefix);
  for (let token = cursor.next(); token !== Token.end; token = cursor.next()) {
    if (token !== Token.cell || cursor.formulaTag < 0 || cursor.formulaEnd <= cursor.formulaStart) continue;
    const group = groupOf(text, cursor);
    if (group !== null && isChanged(cursor.row, cursor.column)) broken.add(group);
  }
  return broken;
}

/** The group whose formula the cell a cursor stands on shares; null when its formula is its own. */
export function groupOf(text: string, cursor: SheetCursor): string | null {
  const attributes = cursor.formulaTag < 0 ? null : formulaAttributes(text, cursor);
  return attributes?.t === 'shared' ? (attributes.si ?? '') : null;
}

/** The XML of a cell's formula in full; nothing for a cell that has none. */
export function ownFormula(prefix: string, cell: Cell): string {
  const formula = cell.kind === 'blank' ? undefined : cell.formula;
  return formula === undefined ? '' : `<${prefix}f>${encodeXmlText(formula.slice(1))}</${prefix}f>`;
}
