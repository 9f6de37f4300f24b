import { formatCell } from '../../../core';
import { asOpeningTag, withAttribute } from '../xml/tagText';
import { isTrue, parseAttributes } from '../xml/xmlTree';
import type { CellPlan } from './planCell';
import type { RowCells } from './rowCells';
import type { TextCopy } from './textCopy';

/** The plan for one cell of a row. */
export interface PlannedCell {
  readonly column: number;
  readonly plan: CellPlan;
  /** The XML of a cell to write. */
  readonly xml: string;
  /** Whether the row has the cell already. */
  readonly isThere: boolean;
}

/**
 * Carries out the plans for the cells of a row that the sheet has; `planned` is in the order of columns.
 * @param needsNumber whether the row must say its number, because rows were put in before it.
 */
export function writeRow(
  copy: TextCopy,
  text: string,
  prefix: string,
  row: RowCells,
  planned: readonly PlannedCell[],
  needsNumber: boolean,
): void {
  const inserted = planned.filter(({ plan, isThere }) => plan.act === 'write' && !isThere);
  const tag = text.slice(row.start, row.openEnd);
  const numbered = needsNumber && !row.hasReference ? withAttribute(tag, 'r', String(row.row)) : tag;
  const wide = inserted.length > 0 ? withWideSpans(numbered, inserted) : numbered;
  if (row.isSelfClosing && inserted.length > 0) {
    const cells = inserted.map(({ xml }) => xml).join('');
    copy.replace(row.start, row.openEnd, `${asOpeningTag(wide)}${cells}</${prefix}row>`);
    return;
  }
  if (wide !== tag) copy.replace(row.start, row.openEnd, wide);
  const moves = inserted.length > 0 || planned.some(({ plan }) => plan.act === 'remove');
  let next = 0;
  for (let index = 0; index < row.count; index++) {
    const column = row.columns[index]!;
    for (; next < planned.length && planned[next]!.column < column; next++) {
      copy.insert(row.starts[index]!, planned[next]!.xml);
    }
    const own = planned[next]?.column === column ? planned[next++] : undefined;
    changeCell(copy, text, row, index, own, moves);
  }
  for (; next < planned.length; next++) copy.insert(row.closeStart, planned[next]!.xml);
}

/** A cell that counts on from the one before it must say where it is when cells are put in or taken out. */
function changeCell(
  copy: TextCopy,
  text: string,
  row: RowCells,
  index: number,
  planned: PlannedCell | undefined,
  moves: boolean,
): void {
  const [start, openEnd] = [row.starts[index]!, row.openEnds[index]!];
  const act = planned?.plan.act ?? 'keep';
  if (planned && (act === 'remove' || act === 'write')) {
    copy.replace(start, row.ends[index]!, planned.xml);
    return;
  }
  const needsPlace = moves && !row.haveReferences[index];
  if (needsPlace || act === 'restyle') {
    const tag = text.slice(start, openEnd);
    const styled = planned?.plan.act === 'restyle' ? withAttribute(tag, 's', String(planned.plan.style)) : tag;
    const placed = needsPlace ? withAttribute(styled, 'r', formatCell(row.row, row.columns[index]!)) : styled;
    copy.replace(start, openEnd, placed);
  }
  const formula = row.formulas[index];
  if (formula) copy.replace(formula.start, formula.end, formula.xml);
}

/** The style that a row gives to new cells; null when it has none of its own. */
export function rowStyle(text: string, row: RowCells): number | null {
  const tag = text.slice(row.start, row.openEnd);
  if (!tag.includes('customFormat')) return null;
  const attributes = parseAttributes(tag);
  return isTrue(attributes.customFormat) ? Number(attributes.s) || 0 : null;
}

const SPANS = /\sspans\s*=\s*["'](\d+):(\d+)["']/;

/** `spans` is a hint of the first and last column; where the file gives it, it must stay true. */
function withWideSpans(tag: string, inserted: readonly PlannedCell[]): string {
  const match = tag.includes('spans') ? SPANS.exec(tag) : null;
  if (!match) return tag;
  const first = inserted[0]!.column;
  const last = inserted[inserted.length - 1]!.column;
  const [left, right] = [Number(match[1]), Number(match[2])];
  if (first >= left && last <= right) return tag;
  return withAttribute(tag, 'spans', `${Math.min(left, first)}:${Math.max(right, last)}`);
}
