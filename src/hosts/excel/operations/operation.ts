import { formatRange, type DefinedName, type PatchOperation, type Range, type WorkbookSnapshot } from '../../../core';
import type { StateParts } from '../statePart';

/** Where an operation works. */
export interface Place {
  readonly sheet: string;
  readonly range: Range;
}

/** An operation with what is kept of the workbook from the comparison until it is written. */
export interface Target<Operation extends PatchOperation = PatchOperation> {
  readonly operation: Operation;
  readonly place: Place | null;
  /** The cells at `place`, asked for with the comparison: they move with rows and columns inserted since. */
  range: Excel.Range | null;
  /** True on a sheet that the patch itself adds: its cells are asked for when they are written. */
  readonly isOnNewSheet: boolean;
  /** What else the operation asked for with the comparison. */
  kept: Excel.Chart | null;
  /** The note on its cell; null where the operation is about none. */
  readonly note: KeptNote | null;
  /** The same cells, asked for again in the request that writes them. */
  check: Excel.Range | null;
  /** Where the range stood when it was compared. */
  address: string;
  /** The formulas it held then, as one text; null where they do not matter. */
  contents: string | null;
  /** Queues what makes the cells as they were. */
  restore: (range: Excel.Range) => void;
}

/** A cell's note, or that there is none. */
export interface KeptNote {
  /** As it was compared. */
  readonly kept: Excel.Note;
  /** As it was right before it was written. */
  check: Excel.Note | null;
  /** As it is before anything is put back. */
  now: Excel.Note | null;
}

/** What the appliers of one patch share. */
export interface Writing {
  readonly workbook: Excel.Workbook;
  /** The workbook as it was compared. */
  readonly before: WorkbookSnapshot;
  /** Tables that had columns added, which shifts the cells beside them. */
  readonly shifts: Shift[];
  /** The sheets that were added, by their names in lower case. */
  readonly added: Map<string, Excel.Worksheet>;
  /** Sheets that go at the end, with the names they had. */
  readonly doomed: DoomedSheet[];
  /** Charts that go at the end. */
  readonly doomedCharts: { readonly sheet: string; readonly name: string }[];
  /** The names of the sheets in their order, as far as the patch is written. */
  order: string[];
  /** The names of the sheets there are, in lower case; known before anything is put back. */
  sheetsNow: ReadonlySet<string>;
  /** The workbook's names at this moment; known before anything is put back, where Excel gave no answer. */
  namesNow: readonly DefinedName[] | null;
  /** The workbook once the patch is written. */
  readonly after: () => WorkbookSnapshot;
  /** The custom XML parts in the product's namespace, as they were compared. */
  readonly parts: StateParts;
  /** Their ids at this moment; known before anything is put back. */
  partIdsNow: readonly string[];
  /** Whether the state is written at all. */
  isStateWritten: boolean;
  /** The part added for the state. */
  addedPart: Excel.CustomXmlPart | null;
  /** The names that were added, by themselves in lower case. */
  readonly addedNames: Map<string, Excel.NamedItem>;
}

export interface DoomedSheet {
  readonly name: string;
  /** What it is called until it goes. */
  nameNow: string;
}

/** Cells right of `column`, over the rows of a table, are found by counting from the first of its headers. */
export interface Shift {
  readonly sheet: string;
  readonly headers: Excel.Range;
  readonly table: Range;
  readonly column: number;
}

/**
 * How one operation is done in Excel. `apply` and `putBack` only queue calls: what they return forbids `async`, so that
 * no round trip can stand in a loop.
 */
export interface Applier<Operation extends PatchOperation> {
  /** The cells to keep a range of; null when there are none. */
  readonly place: (operation: Operation, workbook: WorkbookSnapshot) => Place | null;
  /** What to load of them with the comparison. */
  readonly properties: string;
  /** Takes what is loaded and gives the way back. */
  readonly capture: (range: Excel.Range) => (range: Excel.Range) => void;
  /** Asks for more than the range with the comparison. */
  readonly keep?: (range: Excel.Range, operation: Operation) => Excel.Chart;
  /** Asks with the comparison, and again in the request that writes, for the note on the cell. */
  readonly keepNote?: (range: Excel.Range, operation: Operation) => Excel.Note | null;
  /** Asks, after a write that failed, for what putting back needs to know. */
  readonly inspect?: (target: Target<Operation>, writing: Writing) => void;
  /** Throws when this version of Excel cannot do it, before anything is queued. */
  readonly check?: (operation: Operation, workbook: WorkbookSnapshot) => void;
  readonly apply: (target: Target<Operation>, writing: Writing) => undefined;
  readonly putBack: (target: Target<Operation>, writing: Writing) => undefined;
}

/** The way back of a target whose range holds it all. */
export function restoreRange(target: Target, writing: Writing): undefined {
  target.restore(rangeNow(target, writing));
}

/** The cells of a target, also after table columns beside them were added. */
export function rangeNow({ range, place, isOnNewSheet }: Target, { shifts, added }: Writing): Excel.Range {
  if (isOnNewSheet) return added.get(place!.sheet.toLowerCase())!.getRange(formatRange(place!.range));
  const shift = shifts.find(
    ({ sheet, table, column }) =>
      place!.sheet.toLowerCase() === sheet.toLowerCase() &&
      place!.range.right > column &&
      place!.range.top <= table.bottom &&
      place!.range.bottom >= table.top,
  );
  if (!shift) return range!;
  const { top, left, bottom, right } = place!.range;
  return shift.headers
    .getCell(top - shift.table.top, left - shift.table.left)
    .getResizedRange(bottom - top, right - left);
}
