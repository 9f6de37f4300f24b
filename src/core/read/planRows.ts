import { isBlankAt, readCell } from '../workbook/readCell';
import { cellText } from './cells/cellText';
import { flattenText } from './cells/foldText';
import { fieldCell, type Block } from './block';

/** A row of a plan sheet, by what it is. */
export type PlanRow =
  | { readonly kind: 'pillar'; readonly row: number; readonly pillar: number; readonly text: string }
  | { readonly kind: 'action'; readonly row: number; readonly mark: ActionMark; readonly text: string }
  | { readonly kind: 'runOn'; readonly row: number }
  | { readonly kind: 'header'; readonly row: number };

/** The letter an action opens with, and its pillar when that is written too (`1-(a) ...`). */
export interface ActionMark {
  readonly pillar: number | null;
  readonly letters: string | null;
  /** True for a cell that shows an error or is not calculated: what it should say is not known. */
  readonly isUnreadable?: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const PILLAR = /^(?:pillar ?)?(\d{1,2}|[IVX]{1,4}) ?[.:](?! ?\d) ?\S|^pillar ?(\d{1,2}|[IVX]{1,4})\b/i;
const MARK = /^(?:([1-9]) ?[-.]? ?)?(?:\(([a-z]{1,2})\)|([a-z]{1,2}) ?\)|([a-z]{1,2})\.(?= ))[ .:-]*/i;
const FURNITURE =
  /^(?:page ?)?\d{1,3}(?: ?(?:\/|of) ?\d{1,3})?$|^ROCB A\/P\b.{0,60}\b(?:19|20)\d\d|^annual (?:report|work plan)\b.{0,30}\d{4}/i;

/** Sorts the rows of a plan sheet, the title lines above its header left out. */
export function readPlanRows(block: Block): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  const headers = new Set(block.headerRows);
  const first = block.headerRows[0]!;
  for (let row = 1; row <= block.lastRow; row++) {
    const read = headers.has(row) ? ({ kind: 'header', row } as const) : readPlanRow(block, row, row > first);
    if (read) rows.push(read);
  }
  return rows;
}

function readPlanRow(block: Block, row: number, isBelowHeader: boolean): PlanRow | null {
  const texts = rowTexts(block, row);
  if (texts.length === 0) return null;
  if (texts.length === 1) {
    const pillar = readPillar(texts[0]!);
    if (pillar !== null) return { kind: 'pillar', row, pillar, text: texts[0]! };
    if (FURNITURE.test(texts[0]!)) return null;
  }
  if (!isBelowHeader) return null;
  const text = flattenText(cellText(fieldCell(block, row, 'action')));
  const mark = MARK.exec(text);
  if (mark) {
    const letters = (mark[2] ?? mark[3] ?? mark[4])!.toLowerCase();
    const pillar = mark[1] === undefined ? null : Number(mark[1]);
    return { kind: 'action', row, mark: { pillar, letters }, text: text.slice(mark[0].length) };
  }
  const { kind } = fieldCell(block, row, 'action');
  if (kind === 'error' || kind === 'uncalculated') {
    return { kind: 'action', row, mark: { pillar: null, letters: null, isUnreadable: true }, text };
  }
  const hasBoth = ['kpi', 'target'].every((field) => cellText(fieldCell(block, row, field)) !== '');
  if (text !== '' && hasBoth) return { kind: 'action', row, mark: { pillar: null, letters: null }, text };
  return { kind: 'runOn', row };
}

function readPillar(text: string): number | null {
  const match = PILLAR.exec(text);
  const mark = match?.[1] ?? match?.[2];
  if (mark === undefined) return null;
  const roman = ROMAN.indexOf(mark.toUpperCase());
  const number = roman >= 0 ? roman + 1 : Number(mark);
  return Number.isInteger(number) ? number : null;
}

/** Texts of the row's filled cells, each once: a merged heading that some programs repeat counts as one. */
function rowTexts(block: Block, row: number): string[] {
  const texts = new Set<string>();
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    if (isBlankAt(block.sheet, row, column)) continue;
    texts.add(flattenText(cellText(readCell(block.workbook, block.sheet, row, column))));
  }
  texts.delete('');
  return [...texts];
}
