import type { HeaderCell } from './block';
import { fieldNamed } from './fitHeader';
import { followColumns } from './followColumns';
import { joinHeader } from './joinHeader';
import type { Layout, Role } from './layouts/layout';
import { layouts } from './layouts/layouts';
import type { MappingChoice } from './mappingChoice';
import type { HeaderFit } from './rowFits';
import type { HeaderText, SheetHeaders } from './sheetHeaders';

/** A header row read as a mapping says. */
export interface MappedFit {
  readonly fit: HeaderFit;
  /** How many of its columns the headers give too. */
  readonly byHeader: number;
  /** Where the chosen columns stand; null for a field said to have none. */
  readonly chosen: ReadonlyMap<string, number | null>;
  /** Headers of chosen columns that are not there any more. */
  readonly lost: readonly string[];
}

/** Reads a row as the header of the role chosen, in one row or with the one above; null for a row without a text. */
export function fitMapped(headers: SheetHeaders, row: number, choice: MappingChoice, right: number): MappedFit | null {
  const isHere = ({ column }: HeaderText) => column >= choice.left && column <= right;
  const all = headers.textsOf(row).filter(isHere);
  if (all.length === 0) return null;
  const texts = withoutRepeats(headers, all, assign(headers, row, null, all, choice));
  const single = assign(headers, row, null, texts, choice);
  const groupRow = headers.filledRowNear(row, -1);
  if (groupRow === null) return single;
  const joined = assign(headers, row, groupRow, joinHeader(headers, groupRow, row).filter(isHere), choice);
  return joined.byHeader > single.byHeader ? joined : single;
}

/** Without a legend that stands beside the table and says what its headers say. */
function withoutRepeats(headers: SheetHeaders, texts: readonly HeaderText[], { fit }: MappedFit): HeaderText[] {
  const repeats = new Set(fit.duplicates.map(({ column }) => column));
  const last = texts.findLastIndex(({ column }) => !repeats.has(column));
  const [end, next] = [texts[last], texts[last + 1]];
  const isApart = end !== undefined && next !== undefined && headers.hasGap(fit.row, end.column, next.column);
  return isApart ? texts.slice(0, last + 1) : [...texts];
}

function assign(
  headers: SheetHeaders,
  row: number,
  groupRow: number | null,
  cells: readonly HeaderText[],
  choice: MappingChoice,
): MappedFit {
  const { role } = choice;
  const followed = followColumns(headers, row, cells, choice);
  const meant = cells.map((cell) => ({ cell, field: fieldNamed(role, cell, headers.words) }));
  const firstMeant = (field: string) => meant.find((one) => one.field === field)?.cell.column;
  const columns: Record<string, number> = {};
  for (const [field, column] of followed.columns) if (column !== null) columns[field] = column;
  const taken = new Set(Object.values(columns));
  const unmatched: HeaderCell[] = [];
  const duplicates: (HeaderCell & { field: string })[] = [];
  let byHeader = followed.found;
  for (const { cell, field } of meant) {
    const place = { row: cell.row, column: cell.column, header: cell.header };
    const chosen = field === null ? undefined : followed.columns.get(field);
    if (taken.has(cell.column)) byHeader += field !== null && columns[field] === cell.column ? 1 : 0;
    else if (field === null) unmatched.push(place);
    else if (chosen !== undefined && chosen !== firstMeant(field))
      continue; // the user put the field elsewhere
    else if (columns[field] !== undefined) duplicates.push({ ...place, field });
    else {
      columns[field] = cell.column;
      byHeader++;
    }
  }
  const places = [...cells.map(({ column }) => column), ...Object.values(columns)];
  const fit: HeaderFit = {
    ...{ role, row, groupRow, columns, unmatched, duplicates, rival: null, isComplete: true },
    ...rateHeader(role, columns, meant.filter(({ field }) => field !== null).length / cells.length),
    left: Math.min(...places),
    right: Math.max(...places),
  };
  return { fit, byHeader, chosen: followed.columns, lost: followed.lost };
}

/** As a header that was found is rated: half for the needed fields, half for the header cells that mean something. */
function rateHeader(role: Role, columns: Readonly<Record<string, number>>, explained: number) {
  const { needed }: Layout = layouts[role];
  const present = needed.filter((group) => group.some((field) => columns[field] !== undefined)).length;
  return { matched: Object.keys(columns).length, explained, score: 0.5 * (present / needed.length) + 0.5 * explained };
}
