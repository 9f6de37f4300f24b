import { isBlankAt, readCell } from '../workbook/readCell';
import { readActionMark, readLetterCell, type ActionMark } from './actionMark';
import { letterIndex } from './cells/actionLetters';
import { cellText } from './cells/cellText';
import { readDate } from './cells/dates';
import { flattenText, foldText } from './cells/foldText';
import { readTarget } from './cells/targets';
import { fieldCell, type Block } from './block';
import { isFootnote, isFurniture, isPlanPart, isTotalLine } from './lineWords';
import { pageLines } from './pageLines';
import { isPillarNumber, readPillarCell, readPillarHeading } from './pillarHeading';

/** A row of a plan sheet, by what it is. A row that names its pillar in a column of its own is two of them. */
export type PlanRow =
  | { readonly kind: 'pillar'; readonly row: number; readonly pillar: number; readonly text: string }
  | { readonly kind: 'action'; readonly row: number; readonly mark: ActionMark; readonly text: string }
  | { readonly kind: 'runOn'; readonly row: number }
  | { readonly kind: 'header'; readonly row: number };

/** What has been read so far, going down. */
interface Place {
  pillar: number | null;
  heading: string;
  letters: string | null;
}

/** Sorts the rows of a plan or work-plan sheet, title lines, page furniture, notes and totals left out. */
export function readPlanRows(block: Block): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  const headers = new Set(block.headerRows);
  const groups = new Set(block.groupRows);
  const first = block.headerRows[0]!;
  const furniture = pageLines(block);
  const place: Place = { pillar: null, heading: '', letters: null };
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (headers.has(row)) rows.push({ kind: 'header', row });
    else if (!groups.has(row) && !furniture.has(row)) {
      for (const read of readPlanRow(block, row, row > first, place)) {
        rows.push(read);
        moveTo(place, read);
      }
    }
  }
  return rows;
}

function moveTo(place: Place, read: PlanRow): void {
  if (read.kind === 'pillar') {
    if (read.pillar !== place.pillar) place.letters = null;
    place.pillar = read.pillar;
    place.heading = read.text;
  }
  if (read.kind === 'action') {
    place.pillar = read.mark.pillar ?? place.pillar;
    place.letters = read.mark.letters ?? place.letters;
  }
}

function readPlanRow(block: Block, row: number, isBelowHeader: boolean, place: Place): PlanRow[] {
  const texts = rowTexts(block, row);
  if (texts.length === 0 || texts.every(isFurniture) || isPageLine(texts)) return [];
  const isPair =
    texts.length === 2 && !(isPillarNumber(texts[0]!) ? isFilled(block, row, 'target') : hasEvidence(block, row));
  const isHeading = texts.length === 1 || isPair;
  const heading = isHeading ? readPillarHeading(texts) : null;
  if (heading !== null) {
    const text = texts.join(' ');
    return isContinued(heading, text, place) ? [] : [{ kind: 'pillar', row, pillar: heading, text }];
  }
  if (!isBelowHeader || isTotalLine(texts[0]!) || (texts.length === 1 && isNoRow(texts[0]!))) return [];
  const inColumn = readPillarCell(flattenText(cellText(fieldCell(block, row, 'pillar'))));
  const isNewPillar = inColumn !== null && inColumn !== place.pillar;
  const heads: PlanRow[] = isNewPillar ? [{ kind: 'pillar', row, pillar: inColumn, text: texts[0]! }] : [];
  const action = readAction(block, row, isNewPillar ? { ...place, letters: null } : place);
  if (action) return [...heads, action];
  const hasMore = Object.keys(block.columns).some((field) => field !== 'pillar' && isFilled(block, row, field));
  return hasMore ? [...heads, { kind: 'runOn', row }] : heads;
}

/** A line that stands alone among the actions and belongs to none. */
function isNoRow(text: string): boolean {
  return isFootnote(text) || isPlanPart(text);
}

/** The heading of the pillar the sheet is in, on top of its next page. */
function isContinued(pillar: number, text: string, place: Place): boolean {
  const isSame = foldText(text) === foldText(place.heading) || /\bcont(?:inued|['.]?d)?\b/i.test(text);
  return isSame && pillar === place.pillar && place.letters !== null;
}

/** The report's title with the page number beside it. */
function isPageLine(texts: readonly string[]): boolean {
  const isNumber = (text: string) => /^(?:page ?)?\d{1,3}$/i.test(text);
  return texts.length === 2 && texts.some(isNumber) && texts.some((text) => isFurniture(text) && !isNumber(text));
}

function readAction(block: Block, row: number, place: Place): PlanRow | null {
  const text = flattenText(cellText(fieldCell(block, row, 'action')));
  const letter = readLetterCell(flattenText(cellText(fieldCell(block, row, 'letter'))));
  if (letter) return { kind: 'action', row, mark: letter, text: readOwnMark(text, letter) };
  const marked = readActionMark(text);
  if (marked && !isSubItem(block, row, marked.mark, place)) {
    return { kind: 'action', row, mark: marked.mark, text: marked.rest };
  }
  const { kind } = fieldCell(block, row, 'action');
  if (kind === 'error' || kind === 'uncalculated') {
    return { kind: 'action', row, mark: { pillar: null, letters: null, isUnreadable: true }, text };
  }
  const isAction = !marked && text !== '' && hasEvidence(block, row, 'every') && !continues(block, row, text);
  return isAction ? { kind: 'action', row, mark: { pillar: null, letters: null }, text } : null;
}

/** The text without the letter it opens with, where that is the letter of its own column again. */
function readOwnMark(text: string, letter: ActionMark): string {
  const marked = readActionMark(text);
  return marked?.mark.letters === letter.letters ? marked.rest : text;
}

/** A lone "(i)" or "(IT) ..." in the running text of an action that is not the next one. */
function isSubItem(block: Block, row: number, { letters }: ActionMark, place: Place): boolean {
  if (letters === null || place.letters === null) return false;
  const isAlone = Object.keys(block.columns).every((field) => field === 'action' || !isFilled(block, row, field));
  const index = letterIndex(letters);
  const isRoman = /^(?:i{1,2}|v{1,2}|x{1,2}|i[vx]|vi|xi)$/.test(letters);
  return isAlone && (index === null || (isRoman && index !== (letterIndex(place.letters) ?? -1) + 1));
}

/** Text, KPI and target that all run on from the row above: they bring no reference and no deadline of their own. */
function continues(block: Block, row: number, text: string): boolean {
  const rsp = cellText(fieldCell(block, row, 'rspReference'));
  const deadline = readDate(fieldCell(block, row, 'deliverable'), block.workbook.dateSystem);
  if (/^(?:\d ?\. ?\d|ROCB)/i.test(rsp) || deadline.kind === 'period') return false;
  const target = cellText(fieldCell(block, row, 'target'));
  const isPiece = /^\(?[2-9]\)/.test(target) || readTarget(target) === null;
  const canTell = block.columns['rspReference'] !== undefined || block.columns['deliverable'] !== undefined;
  const isWithin = !/^\p{Lu}/u.test(text);
  return canTell ? isWithin || isPiece : isWithin && isPiece;
}

/** Whether the fields are filled that only actions have: some of them, or every one. */
function hasEvidence(block: Block, row: number, many: 'some' | 'every' = 'some'): boolean {
  const fields = block.role === 'plan' ? ['kpi', 'target'] : ['activities'];
  const isThere = (field: string) => isFilled(block, row, field);
  return many === 'some' ? fields.some(isThere) : fields.every(isThere);
}

function isFilled(block: Block, row: number, field: string): boolean {
  return cellText(fieldCell(block, row, field)) !== '';
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
