import { formatSheetRange, quoteSheetName } from './sheetName';
import type { PageLayout } from './sheetOperations';

/** A name of a sheet's own by which Excel knows what to print; no reference where there is nothing to say. */
export interface PrintName {
  readonly name: '_xlnm.Print_Area' | '_xlnm.Print_Titles';
  readonly reference: string | null;
}

/** Print area and repeated rows as the names under which Excel keeps them. */
export function printNames(
  sheet: string,
  { printArea, repeatedRows }: Pick<PageLayout, 'printArea' | 'repeatedRows'>,
): readonly PrintName[] {
  const rows = repeatedRows && `${quoteSheetName(sheet)}!$${repeatedRows.from}:$${repeatedRows.to}`;
  return [
    { name: '_xlnm.Print_Area', reference: printArea && formatSheetRange(sheet, printArea) },
    { name: '_xlnm.Print_Titles', reference: rows },
  ];
}
