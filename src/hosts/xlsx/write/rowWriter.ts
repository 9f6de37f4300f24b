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

/** Carries out the plans for the cells of a row that the sheet has; `planned` is in the order of columns. */
export function writeRow(
  edits: TextEdits,
  text: string,
  prefix: string,
  row: RowSpan,
  planned: readonly PlannedCell[],
): void {
  const inserted = planned.filter(({ plan, span }) => plan.act === 'write' && !span);
  const needsPlaces = inserted.length > 0 || planned.some(({ plan }) => plan.act === 'remove');
  const untold = needsPlaces ? row.cells.filter((cell) => !cell.hasReference) : [];
  const told = new Set<CellSpan>();
  for (const { column, span, plan, xml } of planned) {
    if (!span || plan.act === 'keep') continue;
    told.add(span);
    if (plan.act === 'remove') edits.replace(span.start, span.end, '');
    else if (plan.act === 'write') edits.replace(span.start, span.end, xml);
    else {
      const tag = withAttribute(text.slice(span.start, span.openEnd), 's', String(plan.style));
      const place = span.hasReference ? tag : withAttribute(tag, 'r', formatCell(row.row, column));
      edits.replace(span.start, span.openEnd, place);
    }
  }
  for (const cell of untold) {
    if (told.has(cell)) continue;
    const tag = withAttribute(text.slice(cell.start, cell.openEnd), 'r', formatCell(row.row, cell.column));
    edits.replace(cell.start, cell.openEnd, tag);
  }
  insertCells(edits, text, prefix, row, inserted);
}

function insertCells(
  edits: TextEdits,
  text: string,
  prefix: string,
  row: RowSpan,
  inserted: readonly PlannedCell[],
): void {
  if (inserted.length === 0) return;
  const tag = text.slice(row.start, row.openEnd);
  const columns = inserted.map(({ column }) => column);
  const wide = withWideSpans(tag, columns[0]!, columns[columns.length - 1]!);
  if (row.isSelfClosing) {
    const cells = inserted.map(({ xml }) => xml).join('');
    edits.replace(row.start, row.openEnd, `${asOpeningTag(wide)}${cells}</${prefix}row>`);
    return;
  }
  if (wide !== tag) edits.replace(row.start, row.openEnd, wide);
  for (const { column, xml } of inserted) {
    edits.insert(row.cells.find((cell) => cell.column > column)?.start ?? row.closeStart, xml);
  }
}

/** `spans` is a hint of the first and last column; where the file gives it, it must stay true. */
function withWideSpans(tag: string, first: number, last: number): string {
  const match = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!match) return tag;
  const [left, right] = [Number(match[1]), Number(match[2])];
  if (first >= left && last <= right) return tag;
  return withAttribute(tag, 'spans', `${Math.min(left, first)}:${Math.max(right, last)}`);
}
