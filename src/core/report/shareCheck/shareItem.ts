/** Something a recipient of the workbook would see that its sender may not think of. */
export interface ShareItem {
  readonly code: string;
  readonly title: string;
  /** What the sender can do about it. */
  readonly advice: string;
  /** Never empty. */
  readonly lines: readonly ShareLine[];
}

export interface ShareLine {
  readonly text: string;
  /** The sheet it is on; null for the workbook as a whole. */
  readonly sheet: string | null;
  /** A cell to look at, in A1; null for none. */
  readonly cell: string | null;
}

/** What there is to know before a workbook is shared. Nothing is changed by it. */
export interface ShareCheck {
  readonly items: readonly ShareItem[];
  /** What was looked for and not found, in words. */
  readonly clear: readonly string[];
  /** What could not be looked for here, in words. */
  readonly notListed: readonly string[];
}

/** What one kind of thing found: its item where there is one, and its title in any case. */
export interface ShareFinding {
  readonly title: string;
  /** Null where there is none. */
  readonly item: ShareItem | null;
  /** False where it could not be looked for. */
  readonly isListed: boolean;
}

export function sheetLine(sheet: string, text: string, cell: string | null = null): ShareLine {
  return { text, sheet, cell };
}

export function workbookLine(text: string): ShareLine {
  return { text, sheet: null, cell: null };
}

/** `1 note`, `3 notes` */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
