import {
  dayFromSerial,
  findSheet,
  formatIsoDay,
  ownedStyles,
  readCell,
  type Cell,
  type DateSystem,
  type Range,
  type WorkbookSnapshot,
} from '../../../../core';
import { encodeXString } from '../../xml/xString';
import { encodeXmlText } from '../../xml/xmlText';

/** What a chart remembers of the cells it shows, so that it can be drawn before anything is calculated. */
export interface ChartPoints {
  readonly kind: 'text' | 'number';
  /** An en-US format code; '' for texts. */
  readonly formatCode: string;
  /** One a cell; null where there is nothing to draw. */
  readonly values: readonly (string | null)[];
}

/** The texts of cells as labels: numbers, dates and errors too, as the names of series need them. */
export function readTexts(workbook: WorkbookSnapshot, sheet: string, range: Range): ChartPoints {
  const values = readCells(workbook, sheet, range).map((cell) => textOf(cell, workbook.dateSystem));
  return { kind: 'text', formatCode: '', values };
}

/** The numbers of cells; texts, errors and blanks are no points, never zero. */
export function readNumbers(workbook: WorkbookSnapshot, sheet: string, range: Range, formatCode: string): ChartPoints {
  const values = readCells(workbook, sheet, range).map((cell) => (isNumber(cell) ? String(cell.value) : null));
  return { kind: 'number', formatCode, values };
}

/** Categories are numbers where the cells hold nothing else, such as years or dates; otherwise texts. */
export function readCategories(workbook: WorkbookSnapshot, sheet: string, range: Range): ChartPoints {
  const filled = readCells(workbook, sheet, range).filter(({ kind }) => kind !== 'blank');
  if (filled.length === 0 || !filled.every(isNumber)) return readTexts(workbook, sheet, range);
  const areDates = filled.every(({ kind }) => kind === 'date');
  return readNumbers(workbook, sheet, range, areDates ? ownedStyles.date.numberFormat : 'General');
}

/** `c:strRef` or `c:numRef` by what the cells hold. */
export function referenceElement(prefix: string, formula: string, points: ChartPoints): string {
  const name = points.kind === 'text' ? `${prefix}strRef` : `${prefix}numRef`;
  return `<${name}><${prefix}f>${encodeXmlText(formula)}</${prefix}f>${cacheElement(prefix, points)}</${name}>`;
}

/** `c:strCache` or `c:numCache`. */
export function cacheElement(prefix: string, { kind, formatCode, values }: ChartPoints): string {
  const name = kind === 'text' ? `${prefix}strCache` : `${prefix}numCache`;
  const code = `<${prefix}formatCode>${encodeXmlText(encodeXString(formatCode))}</${prefix}formatCode>`;
  const points = values.map((value, index) => {
    if (value === null) return '';
    const text = encodeXmlText(encodeXString(value));
    return `<${prefix}pt idx="${index}"><${prefix}v>${text}</${prefix}v></${prefix}pt>`;
  });
  const count = `<${prefix}ptCount val="${values.length}"/>`;
  return `<${name}>${kind === 'number' ? code : ''}${count}${points.join('')}</${name}>`;
}

/** Row by row. A sheet that the patch takes out later has nothing to show. */
function readCells(workbook: WorkbookSnapshot, name: string, { top, left, bottom, right }: Range): Cell[] {
  const sheet = findSheet(workbook, name);
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      cells.push(sheet ? readCell(workbook, sheet, row, column) : { kind: 'blank' });
    }
  }
  return cells;
}

function isNumber(cell: Cell): cell is Extract<Cell, { kind: 'number' | 'date' }> {
  return cell.kind === 'number' || cell.kind === 'date';
}

function textOf(cell: Cell, dateSystem: DateSystem): string | null {
  switch (cell.kind) {
    case 'blank':
    case 'uncalculated':
      return null;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date': {
      const day = dayFromSerial(cell.value, dateSystem);
      return day === null ? String(cell.value) : formatIsoDay(day);
    }
    default:
      return String(cell.value);
  }
}
