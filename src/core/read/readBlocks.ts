import { isOwnedSheet } from '../workbook/ownedSheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Block } from './block';
import { detectBlocks } from './detectBlocks';
import { mapBlocks, type BlocksReading } from './mapBlocks';
import { mappingsOf, type SheetMapping } from './sheetMapping';

/**
 * The blocks of all sheets: as the user says where there is a mapping, otherwise as detected. The product's own sheets
 * are never read.
 */
export function readBlocks(workbooks: readonly WorkbookSnapshot[], mappings: readonly SheetMapping[]): BlocksReading {
  const blocks: Block[] = [];
  const problems: string[] = [];
  workbooks.forEach((workbook, index) => {
    for (const sheet of workbook.sheets) {
      const entries = mappingsOf(mappings, workbook.file, sheet.name);
      if (isOwnedSheet(workbook.names, sheet.name)) {
        if (entries.length > 0)
          problems.push(`The sheet "${sheet.name}" is Plan Monitor's own; its mapping is not used.`);
        continue;
      }
      const read = entries.length > 0 ? mapBlocks(workbook, index, sheet, entries) : null;
      problems.push(...(read?.problems ?? []));
      const isLost = read?.blocks.length === 0 && entries.some(({ role }) => role !== null);
      if (isLost)
        problems.push(`The sheet "${sheet.name}" is read as found, since what was set by hand fits it no more.`);
      blocks.push(...(read && !isLost ? read.blocks : detectBlocks(workbook, index, sheet)));
    }
  });
  problems.push(...lostMappings(workbooks, mappings).map(describeLost));
  return { blocks, problems };
}

/** The entries whose sheet is in none of the workbooks. */
export function lostMappings(
  workbooks: readonly WorkbookSnapshot[],
  mappings: readonly SheetMapping[],
): readonly SheetMapping[] {
  const used = new Set(
    workbooks.flatMap(({ file, sheets }) => sheets.flatMap(({ name }) => mappingsOf(mappings, file, name))),
  );
  return mappings.filter((mapping) => !used.has(mapping));
}

function describeLost({ sheet }: SheetMapping): string {
  return `The mapping names the sheet "${sheet}", which is not in the workbook.`;
}
