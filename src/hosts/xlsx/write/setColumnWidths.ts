import { withAttribute } from '../xml/tagText';
import type { TextEdits } from '../xml/textEdits';
import { childNamed, childrenNamed, isTrue, type XmlElement } from '../xml/xmlTree';
import type { SheetFrame } from '../read/sheetFrame';

/** What Excel adds to the width people see, for the padding of a cell in the default font. */
const PADDING = 0.7109375;

/**
 * Sets the widths (in characters) of single columns. An entry that covers more columns is cut: the others keep their
 * width, style, outline and whether they are hidden.
 */
export function setColumnWidths(
  edits: TextEdits,
  text: string,
  frame: SheetFrame,
  widths: ReadonlyMap<number, number>,
): void {
  if (widths.size === 0) return;
  const list = childNamed(frame.root, 'cols');
  const entries = childrenNamed(list, 'col').map((element) => ({ element, ...spanOf(element) }));
  const added: { column: number; xml: string }[] = [];
  for (const [column, width] of [...widths].sort(([a], [b]) => a - b)) {
    if (entries.some(({ min, max }) => column >= min && column <= max)) continue;
    const attributes = `min="${column}" max="${column}" width="${width + PADDING}" customWidth="1"`;
    added.push({ column, xml: `<${frame.prefix}col ${attributes}/>` });
  }
  if (!list || list.isSelfClosing) {
    const [start, end] = list ? [list.start, list.end] : [frame.dataStart, frame.dataStart];
    const xml = added.map((entry) => entry.xml).join('');
    edits.replace(start, end, `<${frame.prefix}cols>${xml}</${frame.prefix}cols>`);
    return;
  }
  for (const { element, min, max } of entries) {
    const source = text.slice(element.start, element.end);
    const cut = cutEntry(element, source, min, max, widths);
    if (cut !== source) edits.replace(element.start, element.end, cut);
  }
  for (const { column, xml } of added) {
    edits.insert(entries.find(({ min }) => min > column)?.element.start ?? list.closeStart, xml);
  }
}

/** The pieces of one entry: runs of columns that stay, and the columns that get a width. */
function cutEntry(
  element: XmlElement,
  source: string,
  min: number,
  max: number,
  widths: ReadonlyMap<number, number>,
): string {
  const own = (column: number) => {
    const width = widths.get(column);
    if (width === undefined) return null;
    const isSame = Number(element.attributes.width) === width + PADDING && isTrue(element.attributes.customWidth);
    return isSame ? null : width;
  };
  const columns = [...widths.keys()].filter((column) => column >= min && column <= max && own(column) !== null);
  if (columns.length === 0) return source;
  const pieces: string[] = [];
  let next = min;
  for (const column of columns.sort((a, b) => a - b)) {
    if (column > next) pieces.push(withSpan(source, next, column - 1));
    const sized = withAttribute(withSpan(source, column, column), 'width', String(own(column)! + PADDING));
    pieces.push(withAttribute(sized, 'customWidth', '1'));
    next = column + 1;
  }
  if (next <= max) pieces.push(withSpan(source, next, max));
  return pieces.join('');
}

function withSpan(source: string, min: number, max: number): string {
  return withAttribute(withAttribute(source, 'min', String(min)), 'max', String(max));
}

function spanOf({ attributes }: XmlElement): { min: number; max: number } {
  const min = Number(attributes.min);
  return { min, max: Number(attributes.max ?? min) };
}

/** The style that a column gives to new cells; 0 is the default. */
export function columnStyle(frame: SheetFrame, column: number): number {
  for (const element of childrenNamed(childNamed(frame.root, 'cols'), 'col')) {
    const { min, max } = spanOf(element);
    if (column >= min && column <= max) return Number(element.attributes.style) || 0;
  }
  return 0;
}
