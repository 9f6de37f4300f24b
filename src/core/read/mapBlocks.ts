import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Block } from './block';
import { finishBlock } from './finishBlock';
import { beginBlock, repeatsGroupRow, repeatsHeader, saysOfHeader, sharesColumns, type FoundBlock } from './foundBlock';
import { fitMapped, type MappedFit } from './fitMapped';
import { layouts } from './layouts/layouts';
import { readChoice, type MappingChoice } from './mappingChoice';
import { isForeignHeader, titleTop } from './otherLines';
import { SheetHeaders } from './sheetHeaders';
import type { SheetMapping } from './sheetMapping';

/** Blocks, and what of a mapping could not be used, in sentences. */
export interface BlocksReading {
  readonly blocks: readonly Block[];
  readonly problems: readonly string[];
}

/** How far from the top a header row is looked for that the mapping does not give. */
const SEARCHED_ROWS = 40;

/** The blocks of a sheet as the user says they are; headers fill in what the mapping leaves open. */
export function mapBlocks(
  workbook: WorkbookSnapshot,
  workbookIndex: number,
  sheet: SheetSnapshot,
  entries: readonly SheetMapping[],
): BlocksReading {
  const headers = new SheetHeaders(workbook, sheet);
  const problems: string[] = [];
  const choices = entries.flatMap((entry) => (entry.role === null ? [] : readChoice(entry, entry.role, problems)));
  const found: FoundBlock[] = [];
  const givenRows = new Map<FoundBlock, readonly number[]>();
  for (const choice of choices) {
    const mapped = findHeader(headers, choice, rightBound(choice, choices), found);
    if (!mapped) {
      problems.push(`On the sheet "${sheet.name}" no header row of ${layouts[choice.role].label} was found.`);
      continue;
    }
    const block = beginBlock(headers, mapped.fit, mapped.chosen);
    found.push(block);
    givenRows.set(block, choice.rows);
    problems.push(...mapped.lost.map((header) => `On the sheet "${sheet.name}" the column "${header}" is gone.`));
  }
  for (const block of found) endAbove(headers, block, found);
  for (const block of found) addRepeats(headers, block, givenRows.get(block) ?? []);
  return { blocks: found.map((block) => finishBlock(headers, block, workbookIndex)), problems };
}

/** A block reaches to the column before the next one in its header row. */
function rightBound({ rows, left }: MappingChoice, choices: readonly MappingChoice[]): number {
  const beside = choices.filter((other) => other.rows[0] === rows[0] && rows.length > 0 && other.left > left);
  return Math.min(Infinity, ...beside.map((other) => other.left - 1));
}

/**
 * The header in the row given; where little of it stands there, as after rows were inserted, in the one that fits best.
 * When none fits, the row given, if nothing that was chosen is gone; without one the row that holds most texts.
 */
function findHeader(
  headers: SheetHeaders,
  choice: MappingChoice,
  right: number,
  found: readonly FoundBlock[],
): MappedFit | null {
  const fitIn = (row: number) => {
    const mapped = fitMapped(headers, row, choice, right);
    const isTaken = found.some(({ fit }) => fit.row === row && mapped && sharesColumns(fit, mapped.fit));
    return isTaken ? null : mapped;
  };
  const row = choice.rows[0] ?? null;
  const given = row === null ? null : fitIn(row);
  if (given && given.byHeader > given.lost.length) return given;
  const best = searchedRows(headers, row).reduce<MappedFit | null>((top, searched) => {
    const mapped = fitIn(searched);
    return mapped && mapped.byHeader > Math.max(1, mapped.lost.length, top?.byHeader ?? 0) ? mapped : top;
  }, null);
  const fullest = row === null ? fullestRow(headers, choice.left) : null;
  return best ?? (given?.lost.length === 0 ? given : null) ?? (fullest === null ? null : fitIn(fullest));
}

/** The first row of most texts; null when none holds several. */
function fullestRow(headers: SheetHeaders, left: number): number | null {
  let fullest: number | null = null;
  let most = 1;
  for (const row of searchedRows(headers, null)) {
    const count = headers.textsOf(row).filter(({ column }) => column >= left).length;
    if (count > most) [fullest, most] = [row, count];
  }
  return fullest;
}

/** The first rows of the sheet, and those around the row given. */
function searchedRows({ lastRow }: SheetHeaders, given: number | null): number[] {
  const rows = Array.from({ length: Math.min(SEARCHED_ROWS, lastRow) }, (_, index) => index + 1);
  if (given === null) return rows;
  for (let row = given - SEARCHED_ROWS; row <= Math.min(given + SEARCHED_ROWS, lastRow); row++) {
    if (row > SEARCHED_ROWS) rows.push(row);
  }
  return rows;
}

/** A block ends where the next one under it begins. */
function endAbove(headers: SheetHeaders, block: FoundBlock, found: readonly FoundBlock[]): void {
  const top = (other: FoundBlock) => other.fit.groupRow ?? other.fit.row;
  const others = found.filter((other) => other !== block && sharesColumns(other.fit, block.fit));
  if (others.some((other) => top(other) < top(block))) block.firstRow = titleTop(headers, top(block), block.fit);
  const below = others
    .filter((other) => top(other) > top(block))
    .map((other) => titleTop(headers, top(other), other.fit));
  if (below.length > 0 && !block.table) block.lastRow = Math.max(block.fit.row, Math.min(...below) - 1);
}

/** Header rows the mapping gives, and those that repeat the header without it; a header of another kind ends the block. */
function addRepeats(headers: SheetHeaders, block: FoundBlock, given: readonly number[]): void {
  headers.learnRow(block.fit.row);
  for (let row = block.fit.row + 1; row <= (block.lastRow ?? headers.lastRow); row++) {
    const hasWords = headers.mayBeHeader(row);
    const isGiven = given.includes(row) && saysOfHeader(headers, block, row);
    if (isGiven || (hasWords && repeatsHeader(headers, block, row))) {
      addRepeat(headers, block, row);
    } else if (hasWords && !block.table && isForeignHeader(headers, block, row)) {
      block.lastRow = Math.max(titleTop(headers, row, block.fit) - 1, block.headerRows.at(-1)!);
    }
  }
}

function addRepeat(headers: SheetHeaders, block: FoundBlock, row: number): void {
  if (repeatsGroupRow(headers, block, row)) return;
  block.headerRows.push(row);
  const above = headers.filledRowNear(row, -1);
  if (above !== null && repeatsGroupRow(headers, block, above)) block.groupRows.push(above);
}
