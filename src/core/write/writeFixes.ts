import { ownedCellTest } from '../read/ownedRanges';
import { isInside, parseRange, type CellPosition } from '../workbook/address';
import { parseIsoDay } from '../workbook/calendar';
import { isOwnedSheet } from '../workbook/ownedSheets';
import type { FixCell, Patch, TypedCell } from '../workbook/patch';
import { readCell } from '../workbook/readCell';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { mergeTextEdits } from './mergeTextEdits';

/** A fix of a finding and the cell it corrects, as the report has them. */
export interface CellFix {
  readonly sheet: string;
  /** A1 text. */
  readonly cell: string;
  readonly from: string;
  readonly to: string | number;
  readonly as?: 'date' | undefined;
}

export interface FixesWriting {
  /** One operation a cell; empty when every fix was refused. */
  readonly patch: Patch;
  readonly refused: readonly RefusedFix[];
}

export interface RefusedFix {
  readonly fix: CellFix;
  /** One sentence. */
  readonly reason: string;
}

/**
 * The patch that corrects cells of staff, those and nothing else (definition: workbook 2.3). Several fixes of one cell
 * (two Members misspelt in one list) become one. Refused are fixes of cells that no longer hold what is to be corrected,
 * hold a formula, lie hidden in merged cells or belong to the product.
 */
export function writeFixes(workbook: WorkbookSnapshot, fixes: readonly CellFix[]): FixesWriting {
  const patch: FixCell[] = [];
  const refused: RefusedFix[] = [];
  const refuse = (some: readonly CellFix[], reason: string) => some.forEach((fix) => refused.push({ fix, reason }));
  const isOwned = ownedCells(workbook);
  for (const ofCell of byCell(fixes)) {
    const [{ sheet, cell, from }] = ofCell;
    const place = findPlace(workbook, ofCell[0], isOwned);
    if ('problem' in place) {
      refuse(ofCell, place.problem);
      continue;
    }
    const { to, left } = combine(ofCell);
    refuse(left, `${sheet} ${cell} has several corrections that do not go together: check again after the first.`);
    patch.push({ op: 'fixCell', ...place, from: { kind: 'text', value: from }, to });
  }
  return { patch, refused };
}

type SomeFixes = readonly [CellFix, ...CellFix[]];

/** The fixes of each cell and what it holds, in their order. */
function byCell(fixes: readonly CellFix[]): readonly SomeFixes[] {
  const cells = new Map<string, [CellFix, ...CellFix[]]>();
  for (const fix of fixes) {
    const key = JSON.stringify([fix.sheet.toLowerCase(), fix.cell.toUpperCase(), fix.from]);
    const known = cells.get(key);
    if (known) known.push(fix);
    else cells.set(key, [fix]);
  }
  return [...cells.values()];
}

type FixedPlace = CellPosition & { readonly sheet: string };

type OwnedCells = (sheet: string, cell: CellPosition) => boolean;

/** A test for cells of the product's own, on all sheets; what each sheet owns is looked up once. */
function ownedCells(workbook: WorkbookSnapshot): OwnedCells {
  const tests = new Map<string, ReturnType<typeof ownedCellTest>>();
  return (sheet, { row, column }) => {
    let isOwned = tests.get(sheet);
    if (!isOwned) {
      isOwned = isOwnedSheet(workbook.names, sheet) ? () => true : ownedCellTest(workbook, sheet);
      tests.set(sheet, isOwned);
    }
    return isOwned(row, column);
  };
}

/** The cell that a fix corrects, or why it is not corrected, in a sentence. */
function findPlace(
  workbook: WorkbookSnapshot,
  fix: CellFix,
  isOwned: OwnedCells,
): FixedPlace | { readonly problem: string } {
  const where = `${fix.sheet} ${fix.cell}`;
  const sheet = findSheet(workbook, fix.sheet);
  const range = parseRange(fix.cell);
  if (!sheet || !range) return { problem: `There is no ${where} any more.` };
  const { top: row, left: column } = range;
  if (isOwned(sheet.name, { row, column })) {
    return { problem: `${where} is written by Plan Monitor, so it is not corrected.` };
  }
  if (isCovered(sheet, { row, column })) return { problem: `${where} lies hidden in merged cells.` };
  const present = readCell(workbook, sheet, row, column);
  if (present.kind !== 'blank' && present.formula !== undefined) return { problem: `${where} holds a formula.` };
  const isAsFound = present.kind === 'text' && present.value === fix.from;
  return isAsFound ? { sheet: sheet.name, row, column } : { problem: `${where} holds something else by now.` };
}

function isCovered({ merges = [] }: SheetSnapshot, cell: CellPosition): boolean {
  return merges.some((range) => isInside(range, cell) && (cell.row !== range.top || cell.column !== range.left));
}

/** What the fixes of one cell make of it together, and those that do not go with the ones before them. */
function combine(fixes: SomeFixes): { readonly to: TypedCell; readonly left: readonly CellFix[] } {
  const [first, ...others] = fixes;
  const isSame = (fix: CellFix) => fix.to === first.to && fix.as === first.as;
  if (first.as === 'date' || typeof first.to === 'number') {
    return { to: typedCell(first), left: others.filter((fix) => !isSame(fix)) };
  }
  const texts = others.filter((fix) => fix.as === undefined && typeof fix.to === 'string');
  const merged = mergeTextEdits(
    first.from,
    [first, ...texts].map(({ to }) => String(to)),
  );
  const taken = new Set<CellFix>(texts.filter((_, index) => merged.taken[index + 1]));
  return { to: { kind: 'text', value: merged.text }, left: others.filter((fix) => !taken.has(fix)) };
}

function typedCell({ to, as }: CellFix): TypedCell {
  const day = as === 'date' ? parseIsoDay(String(to)) : null;
  if (day !== null) return { kind: 'date', day };
  return typeof to === 'number' ? { kind: 'number', value: to } : { kind: 'text', value: to };
}
