import type { OwnedStyle } from '../../workbook/ownedStyles';

/** Where a cell of a summary sheet stands. */
export interface Standing {
  /** In a row of totals. */
  readonly isTotal: boolean;
  /** On a sheet that is read from the back of a room. */
  readonly isLarge: boolean;
  /** Running on over the empty cells beside it. */
  readonly isOnOneLine: boolean;
}

const figures: Partial<Record<OwnedStyle, OwnedStyle>> = {
  number: 'figureNumber',
  decimal: 'figureDecimal',
  count: 'figureCount',
  share: 'figureShare',
  date: 'figureDate',
};

const totals: Partial<Record<OwnedStyle, OwnedStyle>> = {
  text: 'totalText',
  number: 'totalNumber',
  decimal: 'totalDecimal',
  count: 'totalCount',
  share: 'totalShare',
  date: 'totalDate',
};

const onOneLine: Partial<Record<OwnedStyle, OwnedStyle>> = {
  text: 'line',
  totalText: 'totalLine',
  header: 'headerLine',
  headerRight: 'headerRightLine',
};

const large: Partial<Record<OwnedStyle, OwnedStyle>> = {
  title: 'largeTitle',
  heading: 'largeHeading',
  header: 'largeHeader',
  headerLine: 'largeHeaderLine',
  headerRight: 'largeHeaderRight',
  headerRightLine: 'largeHeaderRightLine',
  caption: 'largeCaption',
  note: 'largeNote',
  link: 'largeLink',
  text: 'largeText',
  line: 'largeLine',
  figureNumber: 'largeFigureNumber',
  figureDecimal: 'largeFigureDecimal',
  figureCount: 'largeFigureCount',
  figureShare: 'largeFigureShare',
  figureDate: 'largeFigureDate',
  totalText: 'largeTotalText',
  totalLine: 'largeTotalLine',
  totalNumber: 'largeTotalNumber',
  totalDecimal: 'largeTotalDecimal',
  totalCount: 'largeTotalCount',
  totalShare: 'largeTotalShare',
  totalDate: 'largeTotalDate',
};

/** A style as it is where it stands: bold in a total, 14 points and up on a large sheet (definition: workbook 2.4). */
export function summaryStyle(style: OwnedStyle, { isTotal, isLarge, isOnOneLine }: Standing): OwnedStyle {
  const inRow = isTotal ? (totals[style] ?? style) : (figures[style] ?? style);
  const running = isOnOneLine ? (onOneLine[inRow] ?? inRow) : inRow;
  return isLarge ? (large[running] ?? running) : running;
}
