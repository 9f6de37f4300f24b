import { foldText } from './cells/foldText';
import type { MappingChoice } from './mappingChoice';
import type { HeaderText, SheetHeaders } from './sheetHeaders';

/** Where the chosen columns stand in a header row. */
export interface FollowedColumns {
  /** Column of a field; null where it has none. */
  readonly columns: ReadonlyMap<string, number | null>;
  /** How many were found by the header they had when they were chosen. */
  readonly found: number;
  /** Headers of chosen columns that are not there any more. */
  readonly lost: readonly string[];
}

/**
 * A chosen column is followed by the header it had: columns may have been inserted or moved since. One whose header is
 * gone, or stands there twice, is not chosen any more, for another column may stand in its place.
 */
export function followColumns(
  headers: SheetHeaders,
  row: number,
  cells: readonly HeaderText[],
  choice: MappingChoice,
): FollowedColumns {
  const columns = new Map<string, number | null>();
  const lost: string[] = [];
  for (const [field, column] of choice.columns) {
    const header = choice.headers.get(field);
    if (column === null || header === undefined) {
      columns.set(field, column);
      continue;
    }
    const alike = cells.map((cell) => cell.column).filter((at) => isSame(headers.textAt(row, at), header));
    const place = alike.includes(column) ? column : alike.length === 1 ? alike[0] : undefined;
    if (place === undefined) lost.push(header);
    else columns.set(field, place);
  }
  const found = [...columns.keys()].filter((field) => choice.headers.has(field)).length;
  return { columns, found, lost };
}

function isSame(text: string, header: string): boolean {
  return text === header || (foldText(text) !== '' && foldText(text) === foldText(header));
}
