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
  /** False for a text that runs on over the empty cells to its right. */
  readonly isWrapped?: boolean;
}
