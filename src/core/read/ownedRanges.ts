import { parseSheetRange } from '../workbook/sheetName';
import { isInside, type Range } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** All names of the product begin so. */
export const OWNED_PREFIX = 'PlanMonitor.';

/** A range under a name of the product: written by it once, never input again. */
export interface OwnedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
  /** A name that belongs to one sheet (a copied sheet brings such) owns nothing, but is no input either. */
  readonly isWorkbookScoped: boolean;
}

export function ownedRanges(workbook: WorkbookSnapshot): readonly OwnedRange[] {
  return workbook.names.flatMap((defined) => {
    if (!defined.name.toLowerCase().startsWith(OWNED_PREFIX.toLowerCase())) return [];
    const parsed = parseSheetRange(defined.reference);
    return parsed ? [{ name: defined.name, ...parsed, isWorkbookScoped: defined.scope === null }] : [];
  });
}

/** A test for cells of one sheet that are the product's own, under any of its names. */
export function ownedCellTest(workbook: WorkbookSnapshot, sheet: string): (row: number, column: number) => boolean {
  const ranges = ownedRanges(workbook)
    .filter((owned) => owned.sheet.toLowerCase() === sheet.toLowerCase())
    .map(({ range }) => range);
  if (ranges.length === 0) return () => false;
  return (row, column) => ranges.some((range) => isInside(range, { row, column }));
}
