import {
  formatDay,
  formatFigure,
  formatShare,
  ownedStyles,
  type OwnedLook,
  type PatchCell,
  type SummaryCell,
} from '../core';

/** A cell as it is read on a slide: what its sheet shows under the format of its style; '' for a blank. */
export function shownText({ cell, style }: Pick<SummaryCell, 'cell' | 'style'>): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'date':
      return formatDay(cell.day);
    case 'number':
      return shownNumber(cell.value, style);
    case 'formula':
      return typeof cell.value === 'number' ? shownNumber(cell.value, style) : plainValue(cell.value);
    default:
      return plainValue(cell.value);
  }
}

/** Whether a cell holds a number, which stands at the right. */
export function isNumeric(cell: PatchCell): boolean {
  return cell.kind === 'number' || cell.kind === 'date' || (cell.kind === 'formula' && typeof cell.value === 'number');
}

function shownNumber(value: number, style: SummaryCell['style']): string {
  const look: OwnedLook = ownedStyles[style];
  switch (look.numberFormat) {
    case '0.0%':
      return formatShare(value);
    case '#,##0':
      return grouped(formatFigure(Math.sign(value) * Math.floor(Math.abs(value) + 0.5), null));
    case '0.00':
      return (Math.sign(value) * (Math.floor(Math.abs(value) * 100 + 0.5 + 1e-9) / 100)).toFixed(2);
    default:
      return formatFigure(value, null);
  }
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function plainValue(value: string | boolean): string {
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : drawable(value);
}

/** What XML has no way to write is left out; line breaks are those of one kind. */
export function drawable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[^\t\n -\ud7ff\ue000-\ufffd]/g, (found) =>
      found.length === 2 ? found : '',
    );
}

/** A header in which a sign that stands alone is never parted from the word behind it. */
export function shownHeader(header: string): string {
  return drawable(header).replace(/(?<!\S)(\S) /gu, '$1\u00a0');
}
