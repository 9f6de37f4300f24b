import { isDateFormat } from '../../../core';
import { childNamed, childrenNamed, parseXml } from '../xml/xmlTree';

/**
 * Built-in formats that show a date (ECMA-376 part 1, 18.8.30): those of every Excel, then those of East Asian versions
 * and of the Thai one. What is left out in between are times.
 */
const BUILT_IN_DATES = new Set([
  ...[...numbers(14, 17), 22],
  ...[...numbers(27, 31), ...numbers(34, 36), ...numbers(50, 58)],
  ...[...numbers(71, 74), 77, 81],
]);

/**
 * For each cell style (index into cellXfs) 1 when it shows numbers as dates, else 0.
 * @param styles the text of the styles part; null when the workbook has none.
 * @throws DamagedError when it is unreadable.
 */
export function readDateStyles(styles: string | null): Uint8Array {
  if (styles === null) return new Uint8Array(0);
  const root = parseXml(styles);
  const custom = new Map(
    childrenNamed(childNamed(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  return Uint8Array.from(childrenNamed(childNamed(root, 'cellXfs'), 'xf'), ({ attributes }) => {
    const format = Number(attributes.numFmtId ?? 0);
    return showsDates(format, custom.get(format)) ? 1 : 0;
  });
}

/** Whether a number format, by its id and the code it has if it is not built in, shows numbers as dates. */
export function showsDates(id: number, code: string | undefined): boolean {
  return code === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(code);
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
