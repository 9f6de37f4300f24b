import { parseRange, type Range } from '../../../../core';
import { isOwnNote, OWN_AUTHOR, ownNoteText, signedNoteText } from '../../../ownNotes';
import { authorsOf } from '../../read/readNotes';
import { insertChild } from '../../xml/insertChild';
import { withReplaced } from '../../xml/tagText';
import { TextEdits } from '../../xml/textEdits';
import { childNamed, parseXml, type XmlElement } from '../../xml/xmlTree';
import { COMMENTS_ORDER, withoutUnusedAuthor, withOwnAuthor } from './commentAuthors';
import { commentTextXml, commentXml } from './commentXml';
import { presentComments, type PresentComment } from './presentComments';

/** The notes that cells are to have, or by null to lose, by the cells' A1 texts. */
export type NoteTexts = ReadonlyMap<string, string | null>;

export interface EditedComments {
  readonly text: string;
  /** The product's notes that the part now has because they were asked for, new or not: text by cell. */
  readonly noted: ReadonlyMap<string, string>;
  /** Cells that lost the product's note. */
  readonly removed: readonly string[];
  readonly isEmpty: boolean;
}

/**
 * A comments part's text with the product's notes added, given another text or taken out. Notes of anybody else keep
 * their bytes, also on a cell that was to get the product's.
 */
export function editComments(source: string, notes: NoteTexts): EditedComments {
  const root = parseXml(source);
  const present = presentComments(source, root);
  const theirs = new Set(present.filter(({ isOwn }) => !isOwn).map(({ cell }) => cell));
  const own = present.filter(({ isOwn, cell }) => isOwn && notes.has(cell) && !theirs.has(cell));
  const removed = own.filter(({ cell }) => notes.get(cell) === null);
  const ownCells = new Set(own.map(({ cell }) => cell));
  const noted = new Map<string, string>();
  for (const [cell, text] of notes) if (text !== null && !theirs.has(cell)) noted.set(cell, text);
  const added = [...noted].filter(([cell]) => !ownCells.has(cell));

  const edits = new TextEdits(source);
  for (const { element } of removed) edits.replace(element.start, element.end, '');
  for (const comment of own) rewriteText(edits, comment, noted.get(comment.cell));
  const edited = addComments(source, edits, root, present, added);
  const isEmpty = present.length === removed.length && added.length === 0;
  const text = added.length > 0 ? withOwnAuthor(edited) : removed.length > 0 ? withoutUnusedAuthor(edited) : edited;
  return { text, noted, removed: removed.map(({ cell }) => cell), isEmpty };
}

/** A note that is known by its first line keeps it. */
function rewriteText(edits: TextEdits, { element, text }: PresentComment, wanted: string | undefined): void {
  if (wanted === undefined || wanted === ownNoteText(text)) return;
  const content = childNamed(element, 'text');
  const xml = commentTextXml(element.prefix, isOwnNote(undefined, text) ? signedNoteText(wanted) : wanted);
  if (content) edits.replace(content.start, content.end, xml);
}

/** Each new note comes before the first of a later cell. */
function addComments(
  source: string,
  edits: TextEdits,
  root: XmlElement,
  present: readonly PresentComment[],
  added: readonly (readonly [cell: string, text: string])[],
): string {
  const p = root.prefix;
  const authors = authorsOf(source, root);
  const author = authors.includes(OWN_AUTHOR) ? authors.indexOf(OWN_AUTHOR) : authors.length;
  const notes = added
    .map(([cell, text]) => ({ place: parseRange(cell)!, xml: commentXml(p, cell, author, text) }))
    .sort((a, b) => compareCells(a.place, b.place));
  const list = childNamed(root, 'commentList');
  if (!list || list.isSelfClosing) {
    if (notes.length === 0) return source;
    const xml = `<${p}commentList>${notes.map((note) => note.xml).join('')}</${p}commentList>`;
    return list ? withReplaced(source, list, xml) : insertChild(source, root, COMMENTS_ORDER, 'commentList', xml);
  }
  for (const { place, xml } of notes) {
    const next = present.find((comment) => comment.place && compareCells(comment.place, place) > 0);
    edits.insert(next?.element.start ?? list.closeStart, xml);
  }
  return edits.apply();
}

/** The order of rows, and of columns within a row. */
function compareCells(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}
