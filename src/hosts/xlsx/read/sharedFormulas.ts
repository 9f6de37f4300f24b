import { decodeXmlText } from '../xml/xmlText';
import { parseAttributes } from '../xml/xmlTree';
import { moveFormula, parseFormula, type FormulaParts } from './moveFormula';
import type { SheetCursor } from './sheetCursor';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly parts: FormulaParts;
}

interface LateCell {
  readonly row: number;
  readonly column: number;
  readonly group: string;
}

/** The formulas of a sheet's cells, those that share one written out for each cell. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly late: LateCell[] = [];

  /** The formula, with `=`, of the cell a cursor stands on; null when the formula it shares has not been met yet. */
  read(text: string, cursor: SheetCursor): string | null {
    const formula = text.slice(cursor.formulaStart, cursor.formulaEnd);
    const attributes = formulaAttributes(text, cursor);
    const own = decodeXmlText(formula).replace(/\r\n?/g, '\n');
    if (!attributes || attributes.t !== 'shared')
      return own === '' && attributes?.t === 'dataTable' ? '=TABLE()' : `=${own}`;
    const { row, column } = cursor;
    const group = attributes.si ?? '';
    if (own !== '') {
      this.masters.set(group, { row, column, parts: parseFormula(own) });
      return `=${own}`;
    }
    const master = this.masters.get(group);
    if (!master) {
      this.late.push({ row, column, group });
      return null;
    }
    return expand(master, row, column);
  }

  /** Tells the formula of each cell that came before the one it shares, where there is one at all. */
  resolveLate(tell: (row: number, column: number, formula: string) => void): void {
    for (const { row, column, group } of this.late) {
      const master = this.masters.get(group);
      if (master) tell(row, column, expand(master, row, column));
    }
  }
}

/** The attributes of the formula a cursor stands on; null when it has none. */
export function formulaAttributes(text: string, cursor: SheetCursor): Record<string, string> | null {
  const tag = text.slice(cursor.formulaTag, cursor.formulaStart);
  return tag.includes('=') ? parseAttributes(tag) : null;
}

function expand(master: Master, row: number, column: number): string {
  return `=${moveFormula(master.parts, row - master.row, column - master.column)}`;
}
