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

export type SheetMapping = z.infer<typeof sheetMappingSchema>;

/** Mappings from anywhere: those that can be used, and what is wrong with the others, in sentences. */
export function readSheetMappings(value: unknown): {
  readonly mappings: readonly SheetMapping[];
  readonly problems: readonly string[];
} {
  if (!Array.isArray(value)) return { mappings: [], problems: ['The mapping of the sheets is no list of sheets.'] };
  const mappings: SheetMapping[] = [];
  const problems: string[] = [];
  value.forEach((entry: unknown, index) => {
    const parsed = sheetMappingSchema.safeParse(entry);
    if (parsed.success) mappings.push(parsed.data);
    else problems.push(describeProblem(index, entry, parsed.error));
  });
  return { mappings, problems };
}

function describeProblem(index: number, entry: unknown, error: z.ZodError): string {
  const [issue] = error.issues;
  const sheet = partOf(entry, ['sheet']);
  const which = `Entry ${index + 1} of the mapping${typeof sheet === 'string' ? ` (sheet "${sheet.slice(0, 100)}")` : ''}`;
  const path = issue?.path ?? [];
  const value = partOf(entry, path);
  if (path.length === 0) return `${which} is not about a sheet.`;
  if (path[0] === 'role' && value !== undefined) {
    return `${which} gives the role ${shortJson(value)}, which is none; the roles are ${roles.join(', ')}, and null for no role.`;
  }
  if (value === undefined) return `${which} lacks its "${path.join('.')}".`;
  return `${which} cannot be used: its "${path.join('.')}" is ${shortJson(value)}.`;
}

function partOf(entry: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    entry,
  );
}

function shortJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

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
