import type { BookView } from './bookView';
import { child, children, nodesNamed, type XmlNode } from './xmlNode';

/** The cells of a worksheet by their reference. */
export function cellsOf(sheet: XmlNode): Map<string, XmlNode> {
  const rows = children(child(sheet, 'sheetData'), 'row');
  return new Map(rows.flatMap((row) => children(row, 'c').map((cell) => [cell.attributes.r ?? '', cell] as const)));
}

/** The text a cell shows; null when it holds none, as a number does. */
export function textOfCell(book: BookView, cell: XmlNode | undefined): string | null {
  const value = child(cell, 'v')?.text;
  switch (cell?.attributes.t) {
    case 's':
      return itemText(children(book.texts, 'si')[Number(value)]);
    case 'str':
      return decode(value ?? '');
    case 'inlineStr':
      return itemText(child(cell, 'is'));
    default:
      return null;
  }
}

/** Runs joined; what tells how a text is pronounced is left out. */
function itemText(item: XmlNode | undefined): string | null {
  if (!item) return null;
  const holders = [item, ...children(item, 'r')];
  return decode(holders.flatMap((holder) => children(holder, 't').map(({ text }) => text)).join(''));
}

/** Resolves the escapes of characters that XML cannot hold. */
export function decode(text: string): string {
  const resolved = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return resolved.replace(/\r\n?/g, '\n');
}

/** Every cell of a sheet that refers to a shared string. */
export function sharedCells(sheet: XmlNode): XmlNode[] {
  return nodesNamed(child(sheet, 'sheetData'), 'c').filter(({ attributes }) => attributes.t === 's');
}
