import { parseArea } from '../references';
import type { Found, ValidityRule } from '../rule';
import { child, isTrue, nodesNamed, type XmlNode } from '../xmlNode';

/** A formula is no empty text, has no equals sign, at most 8192 characters; a shared one has its first cell. */
export const formulasAreWhole: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    const cells = nodesNamed(child(root, 'sheetData'), 'c').filter((cell) => child(cell, 'f'));
    const masters = new Set(
      cells.flatMap((cell) => {
        const { t, si, ref } = child(cell, 'f')!.attributes;
        return t === 'shared' && ref !== undefined ? [si] : [];
      }),
    );
    for (const cell of cells) yield* checkFormula(path, cell, child(cell, 'f')!, masters);
  }
};

function* checkFormula(
  path: string,
  cell: XmlNode,
  { text, attributes }: XmlNode,
  masters: ReadonlySet<string | undefined>,
): Generator<Found> {
  const { t = 'normal', si, ref, aca } = attributes;
  const at = cell.attributes.r ?? '';
  const isFollower = t === 'shared' && ref === undefined;
  if (text.trim() === '' && !isFollower && t !== 'dataTable' && !isTrue(aca))
    yield [path, `${at} has an empty formula`];
  if (text.startsWith('=')) yield [path, `the formula of ${at} begins with =`];
  if (text.length > 8192) yield [path, `the formula of ${at} is too long`];
  if (isFollower && !masters.has(si)) yield [path, `${at} shares the formula ${si}, which no cell holds`];
  if (ref !== undefined && !parseArea(ref)) yield [path, `the formula of ${at} covers "${ref}"`];
}
