import type { Cell } from '../../../core';
import { encodeXmlText } from '../xml/xmlText';
import type { TextEdits } from '../xml/textEdits';
import type { SharedSpan } from './sheetIndex';

/**
 * Cells can share the formula of the first of their group. When that one is written over, each of the others gets its
 * own formula in full, so that none changes its meaning.
 * @param changed the cells written or removed, as `row,column`.
 */
export function unshareFormulas(
  edits: TextEdits,
  prefix: string,
  shared: readonly SharedSpan[],
  changed: ReadonlySet<string>,
  cellAt: (row: number, column: number) => Cell,
): void {
  const isChanged = ({ row, column }: SharedSpan) => changed.has(`${row},${column}`);
  const broken = new Set(shared.filter((span) => span.isMaster && isChanged(span)).map(({ group }) => group));
  for (const span of shared) {
    if (span.isMaster || !broken.has(span.group) || isChanged(span)) continue;
    const cell = cellAt(span.row, span.column);
    const formula = cell.kind === 'blank' ? undefined : cell.formula;
    const xml = formula === undefined ? '' : `<${prefix}f>${encodeXmlText(formula.slice(1))}</${prefix}f>`;
    edits.replace(span.start, span.end, xml);
  }
}
