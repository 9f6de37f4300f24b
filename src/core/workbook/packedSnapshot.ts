import type { ColumnSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * A snapshot for the way to another thread, in few large pieces: 100,000 short texts would hold both threads up for as
 * long as reading them anew.
 */
export interface PackedSnapshot extends Omit<WorkbookSnapshot, 'strings'> {
  /** The dictionary in one text. */
  readonly text: string;
  /** Where each of its strings ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Packs a snapshot, with arrays of its own: what {@link buffersOf} gives can be handed over and lost. */
export function packSnapshot({ strings, sheets, ...snapshot }: WorkbookSnapshot): PackedSnapshot {
  const ends = new Uint32Array(strings.length);
  let end = 0;
  for (let id = 0; id < strings.length; id++) ends[id] = end += strings[id]!.length;
  const copies = sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map((column) => column && copy(column)) }));
  return { ...snapshot, sheets: copies, text: strings.join(''), ends };
}

export function unpackSnapshot({ text, ends, ...snapshot }: PackedSnapshot): WorkbookSnapshot {
  const strings: string[] = [];
  let start = 0;
  for (const end of ends) {
    strings.push(text.slice(start, end));
    start = end;
  }
  return { ...snapshot, strings };
}

/** The memory of a packed snapshot that another thread can take over instead of copying it. */
export function buffersOf({ sheets, ends }: PackedSnapshot): ArrayBuffer[] {
  const columns = sheets.flatMap((sheet) => sheet.columns.flatMap((column) => column ?? []));
  const arrays = columns.flatMap(({ kinds, values, formulas }) => [kinds, values, ...(formulas ? [formulas] : [])]);
  return [ends, ...arrays].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

function copy({ firstRow, kinds, values, formulas }: ColumnSnapshot): ColumnSnapshot {
  return { firstRow, kinds: kinds.slice(), values: values.slice(), formulas: formulas?.slice() ?? null };
}
