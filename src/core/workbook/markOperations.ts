import type { Range } from './address';

/** Replaces the conditional formats that cover exactly this range; null takes them out. */
export interface ConditionalFormat {
  readonly op: 'conditionalFormat';
  readonly sheet: string;
  readonly range: Range;
  readonly format: DataBars | Icons | null;
}

export interface DataBars {
  readonly kind: 'dataBars';
  /** RGB without `#`. */
  readonly colour: string;
  /** The values of an empty and of a full bar. */
  readonly from: number;
  readonly to: number;
}

/** Three symbols (cross, exclamation mark, tick): which one is told by shape, not by colour alone. */
export interface Icons {
  readonly kind: 'icons';
  /** From this value on the second symbol, and from that on the third. */
  readonly second: number;
  readonly third: number;
}

/** Replaces the dropdown lists that cover exactly this range; null takes them out. Other entries stay allowed. */
export interface DataValidation {
  readonly op: 'dataValidation';
  readonly sheet: string;
  readonly range: Range;
  readonly list: DropdownList | null;
}

/** Choices as texts (without commas, 255 characters together) or the cells that hold them. */
export type DropdownList =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'cells'; readonly sheet: string; readonly range: Range };

/** Links a cell; a link it has is replaced. Its content and look stay. */
export interface AddHyperlink {
  readonly op: 'addHyperlink';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly target: LinkTarget;
}

export type LinkTarget =
  | { readonly kind: 'cells'; readonly sheet: string; readonly range: Range }
  | { readonly kind: 'address'; readonly address: string };

export interface DeleteHyperlink {
  readonly op: 'deleteHyperlink';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Puts a note on a cell that has none; the product's own is replaced, staff's is never touched. */
export interface AddNote {
  readonly op: 'addNote';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Takes the product's own note off a cell. */
export interface DeleteNote {
  readonly op: 'deleteNote';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells' fill, everything else of their look kept; null for none. */
export interface SetFill {
  readonly op: 'setFill';
  readonly sheet: string;
  readonly range: Range;
  /** RGB without `#`. */
  readonly colour: string | null;
  /** Only cells that have this fill, or by null none; all cells when left out. */
  readonly onlyOver?: string | null;
}
