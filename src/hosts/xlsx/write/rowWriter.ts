import { formatCell } from '../../../core';
import { asOpeningTag, withAttribute } from '../xml/tagText';
import type { TextEdits } from '../xml/textEdits';
import type { CellPlan } from './planCell';
import type { CellSpan, RowSpan } from './sheetIndex';

/** The plan for one cell of a row, and where the cell stands now. */
export interface PlannedCell {
  readonly column: number;
  readonly span: CellSpan | undefined;
  readonly plan: CellPlan;
  /** The XML of a cell to write. */
  readonly xml: string;
}

/**
 * Carries out the plans for the cells of a row that the sheet has; `planned` is in the order of columns.
 * @param needsNumber whether the row must say its number, because rows are put in before it.
 */
export function writeRow(
  edits: TextEdits,
  text: string,
  prefix: string,
  row: RowSpan,
  planned: readonly PlannedCell[],
  needsNumber: boolean,
): void {
  const inserted = planned.filter(({ plan, span }) => plan.act === 'write' && !span);
  const tag = text.slice(row.start, row.openEnd);
  const numbered = needsNumber && !row.hasReference ? withAttribute(tag, 'r', String(row.row)) : tag;
  const wide = inserted.length > 0 ? withWideSpans(numbered, inserted) : numbered;
  if (row.isSelfClosing && inserted.length > 0) {
    const cells = inserted.map(({ xml }) => xml).join('');
    edits.replace(row.start, row.openEnd, `${asOpeningTag(wide)}${cells}</${prefix}row>`);
    return;
  }
  if (wide !== tag) edits.replace(row.start, row.openEnd, wide);
  changeCells(edits, text, row, planned);
  for (const { column, xml } of inserted) {
    edits.insert(row.cells.find((cell) => cell.column > column)?.start ?? row.closeStart, xml);
  }
}

/** Cells that count on from the one before them must say where they are when cells are put in or taken out. */
function changeCells(edits: TextEdits, text: string, row: RowSpan, planned: readonly PlannedCell[]): void {
  const moves = planned.some(({ plan, span }) => plan.act === 'remove' || (plan.act === 'write' && !span));
  const plans = new Map(planned.map((cell) => [cell.span, cell]));
  for (const span of row.cells) {
    const { plan, xml } = plans.get(span) ?? { plan: KEEP, xml: '' };
    if (plan.act === 'remove' || plan.act === 'write') {
      edits.replace(span.start, span.end, xml);
      continue;
    }
    const tag = text.slice(span.start, span.openEnd);
    const styled = plan.act === 'restyle' ? withAttribute(tag, 's', String(plan.style)) : tag;
    const placed = moves && !span.hasReference ? withAttribute(styled, 'r', formatCell(row.row, span.column)) : styled;
    if (placed !== tag) edits.replace(span.start, span.openEnd, placed);
  }
}

const KEEP: CellPlan = { act: 'keep' };

/** `spans` is a hint of the first and last column; where the file gives it, it must stay true. */
function withWideSpans(tag: string, inserted: readonly PlannedCell[]): string {
  const first = inserted[0]!.column;
  const last = inserted[inserted.length - 1]!.column;
  const match = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!match) return tag;
  const [left, right] = [Number(match[1]), Number(match[2])];
  if (first >= left && last <= right) return tag;
  return withAttribute(tag, 'spans', `${Math.min(left, first)}:${Math.max(right, last)}`);
}
