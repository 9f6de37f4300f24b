import { columnNumber, MAX_COLUMN, parseRange, type Range } from '../workbook/address';
import type { Role } from './layouts/layout';
import { layouts } from './layouts/layouts';
import { actionNamed } from './matchHeader';
import type { SheetMapping } from './sheetMapping';

/** What a mapping entry says, made plain. */
export interface MappingChoice {
  readonly role: Role;
  /** Header rows, from top to bottom. */
  readonly rows: readonly number[];
  /** The column where the header begins; 1 when it is not said. */
  readonly left: number;
  /** Column of a field; null where it has none. */
  readonly columns: ReadonlyMap<string, number | null>;
  /** Header of a field's column when it was chosen. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads a mapping entry; what cannot be used is left out and put among the problems. */
export function readChoice(entry: SheetMapping, role: Role, problems: string[]): MappingChoice {
  const cells = (entry.headerCells ?? []).flatMap((text): Range[] => {
    const cell = parseRange(text);
    if (!cell) problems.push(`The mapping of "${entry.sheet}" names the header cell "${text}", which is no cell.`);
    return cell ? [cell] : [];
  });
  const columns = new Map<string, number | null>();
  const headers = new Map<string, string>();
  for (const [name, letters] of Object.entries(entry.columns ?? {})) {
    const field = knownField(role, name);
    const column = letters === null ? null : columnNumber(letters.trim());
    if (field === null) {
      problems.push(`The mapping of "${entry.sheet}" names "${name}", which ${layouts[role].label} does not have.`);
    } else if (column !== null && !(column <= MAX_COLUMN)) {
      problems.push(`The mapping of "${entry.sheet}" puts "${name}" in the column "${letters}", which is no column.`);
    } else {
      columns.set(field, column);
      const header = entry.headers?.[name] ?? '';
      if (header !== '') headers.set(field, header);
    }
  }
  const rows = [...new Set(cells.map(({ top }) => top))].sort((a, b) => a - b);
  const left = Math.min(...(cells.length > 0 ? cells.map((cell) => cell.left) : [1]));
  return { role, rows, left, columns, headers };
}

function knownField(role: Role, name: string): string | null {
  const layout = layouts[role];
  if (Object.hasOwn(layout.fields, name)) return name;
  if (layout.hasNeedColumns) return name;
  return layout.hasActionColumns ? actionNamed(name) : null;
}
