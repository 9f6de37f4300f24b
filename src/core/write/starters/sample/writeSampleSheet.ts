import { dayOf } from '../../../workbook/calendar';
import type { OwnedStyle } from '../../../workbook/ownedStyles';
import type { PatchCell, PatchOperation } from '../../../workbook/patch';
import type { SampleColumn, SampleSheet } from './sampleSheet';

/** Adds one sheet of the sample at the end of a workbook; its term begins on 1 July of a year and lasts two. */
export function writeSampleSheet(
  { title, columns, rows }: SampleSheet,
  sheet: string,
  firstYear: number,
): readonly PatchOperation[] {
  const lines = rows.trim().split('\n');
  const header = title === null ? 1 : 3;
  const bottom = header + lines.length;
  const write = (row: number, cells: readonly (readonly PatchCell[])[]): PatchOperation => ({
    ...{ op: 'writeCells', sheet, row, column: 1, cells },
  });
  const format = (style: OwnedStyle, top: number, last: number, left = 1, right = left): PatchOperation => ({
    ...{ op: 'formatRange', sheet, range: { top, left, bottom: last, right }, style },
  });
  const heading = title === null ? null : `${title} (${firstYear}-${firstYear + 2})`;
  return [
    { op: 'addWorksheet', sheet, after: null, visibility: 'visible', hasGridlines: true },
    ...(heading === null ? [] : [write(1, [[textCell(heading)]]), format('title', 1, 1)]),
    write(header, [columns.map((column) => textCell(column.header))]),
    format('header', header, header, 1, columns.length),
    write(
      header + 1,
      lines.map((line) => rowCells(line, columns, firstYear)),
    ),
    ...columns.flatMap(({ width, kind }, index): PatchOperation[] => [
      { op: 'setColumnWidth', sheet, column: index + 1, width },
      format(kind === 'day' ? 'date' : 'text', header + 1, bottom, index + 1),
    ]),
    ...lines.flatMap((line, index) =>
      isHeading(line) ? [format('heading', header + 1 + index, header + 1 + index)] : [],
    ),
    { op: 'freezePanes', sheet, rows: header, columns: 1 },
  ];
}

function rowCells(line: string, columns: readonly SampleColumn[], firstYear: number): readonly PatchCell[] {
  const texts = line.split('|').map((text) => text.trim());
  return columns.map(({ kind }, index) => cellOf(texts[index] ?? '', kind, firstYear));
}

function cellOf(text: string, kind: SampleColumn['kind'], firstYear: number): PatchCell {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'") || kind === undefined) return textCell(text.replace(/^'/, ''));
  return kind === 'number'
    ? { kind: 'number', value: Number(text) }
    : { kind: 'date', day: dayOfTerm(text, firstYear) };
}

/** `1-07-14` is 14 July of the first year; the months from January on lie in the calendar year after. */
function dayOfTerm(text: string, firstYear: number) {
  const [year, month, dayOfMonth] = text.split('-').map(Number) as [number, number, number];
  return dayOf(firstYear + year - (month >= 7 ? 1 : 0), month, dayOfMonth);
}

function isHeading(line: string): boolean {
  return !line.includes('|');
}

function textCell(value: string): PatchCell {
  return { kind: 'text', value };
}
