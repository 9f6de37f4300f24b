import { z } from 'zod';
import { roles } from './layouts/layout';

/**
 * What a user says a sheet is: it replaces what would be detected there. Several entries of one sheet are several
 * blocks. The `sheets` of the check report are of this shape; what more they hold is left out when read.
 */
export const sheetMappingSchema = z.object({
  sheet: z.string().min(1).max(200),
  /** The workbook of the sheet, as it was given; any that has such a sheet when left out. */
  file: z.string().max(4000).optional(),
  /** Null: the sheet is left alone. */
  role: z.enum(roles).nullable(),
  /** A1 text of the first header cell of each header row; without them the header row is looked for. */
  headerCells: z.array(z.string().max(20)).max(10_000).optional(),
  /** Column letters of a field, over what the headers say; null where the field has no column. */
  columns: z.record(z.string().max(100), z.string().max(10).nullable()).optional(),
  /** What stood as header over the chosen column of a field: the choice follows it when columns are moved. */
  headers: z.record(z.string().max(100), z.string().max(1000)).optional(),
});
