import type { z } from 'zod';
import type { sheetMappingSchema } from './sheetMappingSchema';

/** What a user says a sheet is; its schema, which only the engine needs, stands apart. */
export type SheetMapping = z.infer<typeof sheetMappingSchema>;

/** The entries for one sheet, in their order. */
export function mappingsOf(
  mappings: readonly SheetMapping[],
  workbookFile: string,
  sheet: string,
): readonly SheetMapping[] {
  return mappings.filter(
    (mapping) =>
      mapping.sheet.toLowerCase() === sheet.toLowerCase() &&
      (mapping.file === undefined || mapping.file === workbookFile),
  );
}
