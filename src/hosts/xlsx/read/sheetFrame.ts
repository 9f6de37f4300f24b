import { DamagedError } from '../damagedError';
import { markupAt } from '../xml/plainMarkup';
import { nextTag, parseXml, type XmlElement } from '../xml/xmlTree';
import { afterMarkup } from './markup';

/** A sheet's XML cut into the cells, which are scanned, and the rest, which is parsed. Positions count characters. */
export interface SheetFrame {
  /** `''` or such as `x:`. */
  readonly prefix: string;
  readonly dataStart: number;
  /** After the `>` of `<sheetData>`. */
  readonly dataOpenEnd: number;
  readonly dataCloseStart: number;
  readonly dataEnd: number;
  readonly isSelfClosing: boolean;
  /** The root without the cells. Positions before `dataStart` are those of the text. */
  readonly root: XmlElement;
}

/** @throws DamagedError when the text is no sheet. */
export function readSheetFrame(text: string): SheetFrame {
  let tag = nextTag(text, 0);
  while (tag && tag.name !== 'sheetData') tag = nextTag(text, tag.end);
  if (!tag) throw new DamagedError('A sheet without sheetData.');
  const closeStart = tag.isSelfClosing ? tag.end : endOfRows(text, tag.end, tag.prefix);
  const dataEnd = tag.isSelfClosing ? tag.end : text.indexOf('>', closeStart) + 1;
  if (closeStart < tag.end || dataEnd <= 0) throw new DamagedError('The sheetData of a sheet does not end.');
  return {
    prefix: tag.prefix,
    dataStart: tag.start,
    dataOpenEnd: tag.end,
    dataCloseStart: closeStart,
    dataEnd,
    isSelfClosing: tag.isSelfClosing,
    root: parseXml(text.slice(0, tag.start) + text.slice(dataEnd)),
  };
}

/**
 * Where the closing tag of `sheetData` begins, given where its content does; -1 when there is none. What stands in
 * comments and the like is not taken for it.
 */
export function endOfRows(text: string, from: number, prefix: string): number {
  const closing = `</${prefix}sheetData`;
  for (let at = from; ;) {
    const close = text.indexOf(closing, at);
    const markup = close < 0 ? -1 : markupAt(text, at, close);
    if (markup < 0) return close;
    at = afterMarkup(text, markup);
  }
}
