import { isDateFormat } from '../../../core';
import { childNamed, childrenNamed, parseXml } from '../xml/xmlTree';

/** Built-in formats that show a date, some in East Asian versions of Excel only; 18 to 21 and 45 to 47 are times. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...numbers(27, 36), ...numbers(50, 58)]);

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
      isDateFormat(attributes.formatCode ?? ''),
    ]),
  );
  return Uint8Array.from(childrenNamed(childNamed(root, 'cellXfs'), 'xf'), ({ attributes }) => {
    const format = Number(attributes.numFmtId ?? 0);
    return (custom.get(format) ?? BUILT_IN_DATES.has(format)) ? 1 : 0;
  });
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
