import { looksInterpreted, type Cell, type DateSystem, type PatchCell } from '../../../core';
import { isSameContent } from './sameContent';
import type { CellEdit } from './sheetEdits';
import type { StyleBook } from './styleBook';

/** What becomes of one cell. */
export type CellPlan =
  | { readonly act: 'keep' }
  /** The cell goes altogether. */
  | { readonly act: 'remove' }
  | { readonly act: 'restyle'; readonly style: number }
  | { readonly act: 'write'; readonly style: number; readonly content: PatchCell };

export interface PresentCell {
  readonly cell: Cell;
  /** The style it has, or would take from its row or column; 0 is the default. */
  readonly style: number;
  /** Whether the sheet's XML has an element for it. */
  readonly isThere: boolean;
}

const BLANK_CONTENT: PatchCell = { kind: 'blank' };

/** Decides what an edit makes of a cell; a cell that holds already what is wanted is kept. */
export function planCell(present: PresentCell, edit: CellEdit, book: StyleBook, dateSystem: DateSystem): CellPlan {
  const wanted = wantedContent(edit);
  const isChanged = wanted !== undefined && !isSameContent(present.cell, wanted, dateSystem);
  if (edit.isCleared && !edit.look && edit.fill === undefined && wanted?.kind === 'blank')
    return { act: present.isThere ? 'remove' : 'keep' };
  const style = styleOf(present, edit, isChanged ? wanted : undefined, book);
  if (isChanged) return { act: 'write', style, content: wanted };
  if (present.isThere) return style === present.style ? { act: 'keep' } : { act: 'restyle', style };
  const isSeen = edit.look !== undefined || (edit.fill !== undefined && style !== present.style);
  return isSeen ? { act: 'write', style, content: BLANK_CONTENT } : { act: 'keep' };
}

/** Whether an edit leaves a cell with another content. */
export function changesContent(edit: CellEdit, present: Cell, dateSystem: DateSystem): boolean {
  const wanted = wantedContent(edit);
  return wanted !== undefined && !isSameContent(present, wanted, dateSystem);
}

function wantedContent(edit: CellEdit): PatchCell | undefined {
  return edit.content ?? (edit.isCleared ? BLANK_CONTENT : undefined);
}

function styleOf(present: PresentCell, edit: CellEdit, written: PatchCell | undefined, book: StyleBook): number {
  const style = styleWithoutFill(present, edit, written, book);
  return edit.fill === undefined ? style : book.filledStyle(style, edit.fill, edit.fillOver);
}

function styleWithoutFill(
  present: PresentCell,
  edit: CellEdit,
  written: PatchCell | undefined,
  book: StyleBook,
): number {
  const content = written ?? present.cell;
  const isPlainText = content.kind === 'text' && !('formula' in content && content.formula !== undefined);
  const isQuoted = isPlainText && looksInterpreted(content.value);
  if (edit.look) return book.ownedStyle(edit.look, isQuoted);
  const kept = edit.isCleared ? 0 : present.style;
  if (!written || written.kind === 'blank') return kept;
  const base = edit.isFix ? book.showingStyle(kept, written.kind) : kept;
  if (isQuoted) return book.quotedStyle(base, true);
  return written.kind === 'text' ? base : book.quotedStyle(base, false);
}
