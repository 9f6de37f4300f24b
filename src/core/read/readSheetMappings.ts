import type { z } from 'zod';
import { roles } from './layouts/layout';
import type { SheetMapping } from './sheetMapping';
import { sheetMappingSchema } from './sheetMappingSchema';

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
