import { parseRange, type NoteSnapshot } from '../../../core';
import { isOwnNote, ownNoteText } from '../../ownNotes';
import type { Relationship } from '../package/relationships';
import type { Parts } from '../package/xlsxPackage';
import { childNamed, childrenNamed, parseXml, textOf, type XmlElement } from '../xml/xmlTree';
import { decodeXString } from '../xml/xString';
import { readRichText } from './richText';

/**
 * The cells of a sheet with a note or a threaded comment. For old readers Excel keeps a note beside each thread.
 * @throws DamagedError when one of their parts is unreadable.
 */
export function readNotes(parts: Parts, relationships: readonly Relationship[]): NoteSnapshot[] {
  const found = new Map<string, NoteSnapshot>();
  const add = ({ attributes }: XmlElement, what: Pick<NoteSnapshot, 'kind' | 'text'>) => {
    const range = parseRange(attributes.ref ?? '');
    if (range) found.set(`${range.top},${range.left}`, { row: range.top, column: range.left, ...what });
  };
  for (const path of pathsOf(parts, relationships, 'comments')) {
    const source = parts.text(path);
    const root = parseXml(source);
    const authors = authorsOf(source, root);
    for (const comment of childrenNamed(childNamed(root, 'commentList'), 'comment')) {
      const text = commentText(source, comment);
      const isOwn = isOwnNote(authors[Number(comment.attributes.authorId)], text);
      add(comment, isOwn ? { kind: 'own', text: ownNoteText(text) } : { kind: 'note' });
    }
  }
  for (const path of pathsOf(parts, relationships, 'threadedComment')) {
    for (const comment of childrenNamed(parseXml(parts.text(path)), 'threadedComment')) {
      add(comment, { kind: 'thread' });
    }
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What a note says, its runs joined. */
export function commentText(source: string, comment: XmlElement): string {
  const content = childNamed(comment, 'text');
  return content ? readRichText(source.slice(content.openEnd, content.closeStart)) : '';
}

/** The names of a comments part's authors, in its order. */
export function authorsOf(source: string, root: XmlElement): string[] {
  return childrenNamed(childNamed(root, 'authors'), 'author').map((author) => decodeXString(textOf(author, source)));
}

function pathsOf(parts: Parts, relationships: readonly Relationship[], kind: string): string[] {
  return relationships.flatMap(({ kind: present, path }) =>
    present === kind && path !== null && parts.has(path) ? path : [],
  );
}
