export type OwnedStyle = keyof typeof ownedStyles;

/** The looks of owned cells, the same in every host. */
export const ownedStyles = {
  header: { isBold: true, fill: 'DDEBF7', fontColour: '1F3864' },
  title: { isBold: true, fontColour: '1F3864', fontSize: 16, isWrapped: false },
  heading: { isBold: true, fontColour: '1F3864', fontSize: 13, isWrapped: false },
  text: {},
  caption: { isItalic: true, fontColour: '595959', isWrapped: false },
  note: { isItalic: true, fontColour: '595959' },
  link: { isUnderlined: true, fontColour: '0563C1' },
  number: {},
  decimal: { numberFormat: '0.00' },
  count: { numberFormat: '#,##0' },
  share: { numberFormat: '0.0%' },
  date: { numberFormat: 'd mmm yyyy' },
  headerLine: { isBold: true, fill: 'DDEBF7', fontColour: '1F3864', isWrapped: false },
  headerRight: { isBold: true, fill: 'DDEBF7', fontColour: '1F3864', isRight: true },
  headerRightLine: { isBold: true, fill: 'DDEBF7', fontColour: '1F3864', isRight: true, isWrapped: false },
  line: { isWrapped: false },
  figureNumber: { isRight: true, isWrapped: false },
  figureDecimal: { numberFormat: '0.00', isRight: true, isWrapped: false },
  figureCount: { numberFormat: '#,##0', isRight: true, isWrapped: false },
  figureShare: { numberFormat: '0.0%_)', isRight: true, isWrapped: false },
  figureDate: { numberFormat: 'd mmm yyyy_)', isRight: true, isWrapped: false },
  totalText: { isBold: true, fill: 'F2F2F2' },
  totalLine: { isBold: true, fill: 'F2F2F2', isWrapped: false },
  totalNumber: { isBold: true, fill: 'F2F2F2', isRight: true, isWrapped: false },
  totalDecimal: { isBold: true, fill: 'F2F2F2', numberFormat: '0.00', isRight: true, isWrapped: false },
  totalCount: { isBold: true, fill: 'F2F2F2', numberFormat: '#,##0', isRight: true, isWrapped: false },
  totalShare: { isBold: true, fill: 'F2F2F2', numberFormat: '0.0%_)', isRight: true, isWrapped: false },
  totalDate: { isBold: true, fill: 'F2F2F2', numberFormat: 'd mmm yyyy_)', isRight: true, isWrapped: false },
  largeTitle: { isBold: true, fontColour: '1F3864', fontSize: 28, isWrapped: false },
  largeHeading: { isBold: true, fontColour: '1F3864', fontSize: 18, isWrapped: false },
  largeHeader: { isBold: true, fill: 'DDEBF7', fontColour: '1F3864', fontSize: 14 },
  largeHeaderLine: { isBold: true, fill: 'DDEBF7', fontColour: '1F3864', fontSize: 14, isWrapped: false },
  largeHeaderRight: { isBold: true, fill: 'DDEBF7', fontColour: '1F3864', fontSize: 14, isRight: true },
  largeHeaderRightLine: {
    isBold: true,
    fill: 'DDEBF7',
    fontColour: '1F3864',
    fontSize: 14,
    isRight: true,
    isWrapped: false,
  },
  largeCaption: { isItalic: true, fontColour: '595959', fontSize: 14, isWrapped: false },
  largeNote: { isItalic: true, fontColour: '595959', fontSize: 14 },
  largeLink: { isUnderlined: true, fontColour: '0563C1', fontSize: 14 },
  largeText: { fontSize: 14 },
  largeLine: { fontSize: 14, isWrapped: false },
  largeFigureNumber: { fontSize: 14, isRight: true, isWrapped: false },
  largeFigureDecimal: { fontSize: 14, numberFormat: '0.00', isRight: true, isWrapped: false },
  largeFigureCount: { fontSize: 14, numberFormat: '#,##0', isRight: true, isWrapped: false },
  largeFigureShare: { fontSize: 14, numberFormat: '0.0%_)', isRight: true, isWrapped: false },
  largeFigureDate: { fontSize: 14, numberFormat: 'd mmm yyyy_)', isRight: true, isWrapped: false },
  largeTotalText: { isBold: true, fill: 'F2F2F2', fontSize: 18 },
  largeTotalLine: { isBold: true, fill: 'F2F2F2', fontSize: 18, isWrapped: false },
  largeTotalNumber: { isBold: true, fill: 'F2F2F2', fontSize: 18, isRight: true, isWrapped: false },
  largeTotalDecimal: {
    isBold: true,
    fill: 'F2F2F2',
    fontSize: 18,
    numberFormat: '0.00',
    isRight: true,
    isWrapped: false,
  },
  largeTotalCount: {
    isBold: true,
    fill: 'F2F2F2',
    fontSize: 18,
    numberFormat: '#,##0',
    isRight: true,
    isWrapped: false,
  },
  largeTotalShare: {
    isBold: true,
    fill: 'F2F2F2',
    fontSize: 18,
    numberFormat: '0.0%_)',
    isRight: true,
    isWrapped: false,
  },
  largeTotalDate: {
    isBold: true,
    fill: 'F2F2F2',
    fontSize: 18,
    numberFormat: 'd mmm yyyy_)',
    isRight: true,
    isWrapped: false,
  },
  largeCardText: { fill: 'EEF4FB', fontColour: '404040', fontSize: 14, isWrapped: false },
  largeCardWords: { isBold: true, fill: 'EEF4FB', fontColour: '1F3864', fontSize: 30, isWrapped: false },
  largeCardCount: {
    isBold: true,
    fill: 'EEF4FB',
    fontColour: '1F3864',
    fontSize: 30,
    numberFormat: '#,##0',
    isLeft: true,
    isWrapped: false,
  },
  largeCardShare: {
    isBold: true,
    fill: 'EEF4FB',
    fontColour: '1F3864',
    fontSize: 30,
    numberFormat: '0.0%',
    isLeft: true,
    isWrapped: false,
  },
} as const satisfies Record<string, OwnedLook>;

/** What differs from a plain cell whose text wraps and stands at the top. */
export interface OwnedLook {
  /** An en-US format code; General when left out. */
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  /** RGB without `#`; none when left out. */
  readonly fill?: string;
  /** RGB without `#`; the workbook's own when left out. */
  readonly fontColour?: string;
  /** Points; the workbook's own size when left out. */
  readonly fontSize?: number;
  /** At the right of its cell, with a little room behind it; left out, where the kind of its content stands. */
  readonly isRight?: boolean;
  /** At the left of its cell, a number too. */
  readonly isLeft?: boolean;
  /** False for a text that runs on over the empty cells to its right. */
  readonly isWrapped?: boolean;
}
