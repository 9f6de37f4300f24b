import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readChoice } from './mappingChoice';
import { lostMappings } from './readBlocks';
import type { SheetMapping } from './sheetMapping';

/** What of mappings cannot be used with these workbooks, in sentences: a sheet, a field or a cell they do not have. */
export function mappingProblems(workbooks: readonly WorkbookSnapshot[], mappings: readonly SheetMapping[]): string[] {
  const problems = lostMappings(workbooks, mappings).map(({ sheet, file }) => {
    const where = file === undefined ? 'none of the files has' : `the file ${file} does not have`;
    return `The mapping names the sheet "${sheet}", which ${where}.`;
  });
  for (const entry of mappings) if (entry.role !== null) readChoice(entry, entry.role, problems);
  return problems;
}
