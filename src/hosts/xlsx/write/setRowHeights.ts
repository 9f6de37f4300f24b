import { readSheetFrame } from '../read/sheetFrame';
import { asOpeningTag, withAttribute } from '../xml/tagText';
import { TextEdits } from '../xml/textEdits';
import { parseAttributes } from '../xml/xmlTree';
import { indexRows } from './indexRows';

/** A sheet's XML with rows of the heights given, in points; rows that it has not yet are put in. */
export function setRowHeights(text: string, heights: ReadonlyMap<number, number>): string {
  if (heights.size === 0) return text;
  const frame = readSheetFrame(text);
  const { prefix } = frame;
  const rows = indexRows(text, frame);
  const edits = new TextEdits(text);
  const present = new Map(rows.map((row) => [row.row, row]));
  const missing = [...heights].filter(([row]) => !present.has(row)).sort(([a], [b]) => a - b);
  for (const row of rows) {
    const tag = text.slice(row.start, row.openEnd);
    const numbered = missing.length > 0 && !row.hasReference ? withAttribute(tag, 'r', String(row.row)) : tag;
    const height = present.get(row.row) === row ? heights.get(row.row) : undefined;
    const sized = height === undefined ? numbered : withHeight(numbered, height);
    if (sized !== tag) edits.replace(row.start, row.openEnd, sized);
  }
  const xmlOf = ([row, height]: readonly [number, number]) =>
    `<${prefix}row r="${row}" ht="${height}" customHeight="1"/>`;
  if (frame.isSelfClosing && missing.length > 0) {
    const open = asOpeningTag(text.slice(frame.dataStart, frame.dataOpenEnd));
    edits.replace(frame.dataStart, frame.dataOpenEnd, `${open}${missing.map(xmlOf).join('')}</${prefix}sheetData>`);
    return edits.apply();
  }
  for (const entry of missing) {
    edits.insert(rows.find(({ row }) => row > entry[0])?.start ?? frame.dataCloseStart, xmlOf(entry));
  }
  return edits.apply();
}

function withHeight(tag: string, height: number): string {
  const { ht, customHeight } = parseAttributes(tag);
  if (Number(ht) === height && (customHeight === '1' || customHeight === 'true')) return tag;
  return withAttribute(withAttribute(tag, 'ht', String(height)), 'customHeight', '1');
}
