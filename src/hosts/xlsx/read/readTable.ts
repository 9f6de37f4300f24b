import { parseRange, type TableSnapshot } from '../../../core';
import { DamagedError } from '../damagedError';
import { decodeXString } from '../xml/xString';
import { childNamed, childrenNamed, parseXml } from '../xml/xmlTree';

/** @throws DamagedError when the text is no table. */
export function readTable(text: string): TableSnapshot {
  const root = parseXml(text);
  const { attributes } = root;
  const range = parseRange(attributes.ref ?? '');
  if (root.name !== 'table' || !range) throw new DamagedError('A table without a range.');
  return {
    name: decodeXString(attributes.displayName ?? attributes.name ?? ''),
    range,
    hasHeaderRow: attributes.headerRowCount !== '0',
    hasTotalsRow: Number(attributes.totalsRowCount ?? 0) > 0,
    columns: childrenNamed(childNamed(root, 'tableColumns'), 'tableColumn').map((column) =>
      decodeXString(column.attributes.name ?? ''),
    ),
  };
}
