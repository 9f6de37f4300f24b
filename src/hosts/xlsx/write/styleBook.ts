import { fixedFormat, ownedStyles, type OwnedLook, type OwnedStyle, type PatchCell } from '../../../core';
import { showsDates } from '../read/dateStyles';
import { withAttribute } from '../xml/tagText';
import { encodeXmlAttribute } from '../xml/xmlText';
import { childNamed, parseXml } from '../xml/xmlTree';
import { ownedFont } from './ownedFont';
import { StyleCollection } from './styleCollection';

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '0%': 9 };
const FIRST_CUSTOM_FORMAT = 164;
/** Built in: whatever is typed stays text. */
const TEXT_FORMAT = 49;

/** The styles of a workbook: cell styles are found again or added; none that stands is changed. */
export class StyleBook {
  private readonly prefix: string;
  private readonly formats: StyleCollection;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly baseStyles: StyleCollection;
  private readonly styles: StyleCollection;
  private readonly found = new Map<string, number>();

  /** @param source the text of the styles part; null when the workbook has none. */
  constructor(private readonly source: string | null) {
    const text = source ?? EMPTY_STYLES;
    const root = parseXml(text);
    this.prefix = root.prefix;
    this.formats = new StyleCollection(text, root, 'numFmts', 'numFmt');
    this.fonts = new StyleCollection(text, root, 'fonts', 'font');
    this.fills = new StyleCollection(text, root, 'fills', 'fill');
    this.borders = new StyleCollection(text, root, 'borders', 'border');
    this.baseStyles = new StyleCollection(text, root, 'cellStyleXfs', 'xf');
    this.styles = new StyleCollection(text, root, 'cellXfs', 'xf');
  }

  /** The cell style of one of the product's looks; `isQuoted` for text that must not be read as anything else. */
  ownedStyle(name: OwnedStyle, isQuoted: boolean): number {
    return this.remembered(`${name} ${isQuoted}`, () => this.findOwned(name, isQuoted));
  }

  /** The style like another but with or without the mark that a cell's text stays text. */
  quotedStyle(style: number, isQuoted: boolean): number {
    return this.remembered(`${style} ${isQuoted}`, () => this.findQuoted(style, isQuoted));
  }

  /** The style like another but with a number format under which a date shows as a date and a number as a number. */
  showingStyle(style: number, kind: PatchCell['kind']): number {
    return this.remembered(`${style} shows ${kind}`, () => this.findShowing(style, kind));
  }

  /**
   * The style like another but with one colour as its fill, or by null without a fill. Given `over`, only in place of that
   * fill, or by null of none.
   */
  filledStyle(style: number, colour: string | null, over?: string | null): number {
    if (over !== undefined && this.fillOf(style) !== over) return style;
    return this.remembered(`${style} fill ${colour}`, () => this.findFilled(style, colour));
  }

  /** The styles part's text with what was added; null when nothing was. */
  build(): string | null {
    const { formats, fonts, fills, borders, baseStyles, styles } = this;
    const collections = [formats, fonts, fills, borders, baseStyles, styles];
    if (!collections.some(({ isChanged }) => isChanged)) return null;
    return collections.reduce((text, collection) => collection.writeInto(text), this.source ?? EMPTY_STYLES);
  }

  private remembered(key: string, find: () => number): number {
    let style = this.found.get(key);
    if (style === undefined) this.found.set(key, (style = find()));
    return style;
  }

  private findOwned(name: OwnedStyle, isQuoted: boolean): number {
    this.addDefaults();
    const look: OwnedLook = ownedStyles[name];
    const format = this.formatId(look.numberFormat ?? 'General');
    const font = this.fonts.indexOf(ownedFont(this.fonts.items[0]!, this.prefix, look));
    const fill = look.fill === undefined ? 0 : this.fills.indexOf(this.solidFill(look.fill));
    const attributes = [
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`,
      isQuoted ? ' quotePrefix="1"' : '',
      format === 0 ? '' : ' applyNumberFormat="1"',
      font === 0 ? '' : ' applyFont="1"',
      fill === 0 ? '' : ' applyFill="1"',
      ' applyAlignment="1"',
    ].join('');
    const p = this.prefix;
    const wrap = look.isWrapped === false ? '' : ' wrapText="1"';
    const side = look.isRight ? ' horizontal="right"' : look.isLeft ? ' horizontal="left"' : '';
    const indent = look.isRight ? ' indent="1"' : '';
    const alignment = `<${p}alignment${side} vertical="top"${wrap}${indent}/>`;
    return this.styles.indexOf(`<${p}xf ${attributes}>${alignment}</${p}xf>`);
  }

  private findQuoted(style: number, isQuoted: boolean): number {
    if (!isQuoted && this.styles.items[style] === undefined) return style;
    this.addDefaults();
    const xml = this.styles.items[style] ?? this.styles.items[0]!;
    const { openEnd, attributes } = parseXml(xml);
    const isNow = attributes.quotePrefix === '1' || attributes.quotePrefix === 'true';
    if (isNow === isQuoted) return style;
    return this.styles.indexOf(
      withAttribute(xml.slice(0, openEnd), 'quotePrefix', isQuoted ? '1' : null) + xml.slice(openEnd),
    );
  }

  private findShowing(style: number, kind: PatchCell['kind']): number {
    this.addDefaults();
    const xml = this.styles.items[style] ?? this.styles.items[0]!;
    const { openEnd, attributes } = parseXml(xml);
    const id = Number(attributes.numFmtId ?? 0);
    const custom = this.formats.items.map((item) => parseXml(item).attributes).find((f) => Number(f.numFmtId) === id);
    const isText = id === TEXT_FORMAT || custom?.formatCode === '@';
    const isDate = showsDates(id, custom?.formatCode);
    const format = fixedFormat(kind, { isText, isDate });
    if (format === null) return style;
    const tag = withAttribute(xml.slice(0, openEnd), 'numFmtId', String(this.formatId(format)));
    return this.styles.indexOf(withAttribute(tag, 'applyNumberFormat', '1') + xml.slice(openEnd));
  }

  /** The colour of a style's fill; null for none, '' for any that is not one plain colour. */
  private fillOf(style: number): string | null {
    const { fillId = '0' } = parseXml(this.styles.items[style] ?? '<xf/>').attributes;
    const fill = this.fills.items[Number(fillId)];
    if (fill === undefined) return null;
    const pattern = childNamed(parseXml(fill), 'patternFill');
    if (!pattern) return '';
    const kind = pattern.attributes.patternType ?? 'none';
    if (kind === 'none') return null;
    const rgb = childNamed(pattern, 'fgColor')?.attributes.rgb ?? '';
    return kind === 'solid' && rgb.length === 8 ? rgb.slice(2).toUpperCase() : '';
  }

  private findFilled(style: number, colour: string | null): number {
    this.addDefaults();
    const xml = this.styles.items[style] ?? this.styles.items[0]!;
    const { openEnd, attributes } = parseXml(xml);
    const fill = colour === null ? 0 : this.fills.indexOf(this.solidFill(colour));
    if (Number(attributes.fillId ?? 0) === fill) return style;
    const base = parseXml(this.baseStyles.items[Number(attributes.xfId ?? 0)] ?? this.baseStyles.items[0]!);
    const isAsBase = Number(base.attributes.fillId ?? 0) === fill;
    const tag = withAttribute(xml.slice(0, openEnd), 'fillId', String(fill));
    return this.styles.indexOf(withAttribute(tag, 'applyFill', isAsBase ? null : '1') + xml.slice(openEnd));
  }

  /** What every styles part must have before anything refers to it. Fills 0 and 1 are Excel's own. */
  private addDefaults(): void {
    const p = this.prefix;
    if (this.fonts.items.length === 0) {
      this.fonts.add(`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`);
    }
    for (const pattern of ['none', 'gray125'].slice(this.fills.items.length)) {
      this.fills.add(`<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`);
    }
    if (this.borders.items.length === 0) {
      this.borders.add(`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`);
    }
    const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
    if (this.baseStyles.items.length === 0) this.baseStyles.add(`<${p}xf ${plain}/>`);
    if (this.styles.items.length === 0) this.styles.add(`<${p}xf ${plain} xfId="0"/>`);
  }

  private formatId(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const present = this.formats.items.map((xml) => parseXml(xml).attributes);
    const same = present.find(({ formatCode }) => formatCode === code);
    if (same) return Number(same.numFmtId);
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...present.map(({ numFmtId }) => Number(numFmtId) || 0)) + 1;
    this.formats.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXmlAttribute(code)}"/>`);
    return id;
  }

  private solidFill(colour: string): string {
    const p = this.prefix;
    const colours = `<${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/>`;
    return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
  }
}
