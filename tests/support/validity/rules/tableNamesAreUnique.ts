import { parseArea } from '../references';
import type { ValidityRule } from '../rule';
import { numberOf } from '../xmlNode';

/** A table has an id and a name of its own; the name is no reference and no defined name of the workbook. */
export const tableNamesAreUnique: ValidityRule = function* (book) {
  const ids = new Set<number>();
  const names = new Set(
    book.definedNames.flatMap(({ attributes }) =>
      attributes.localSheetId === undefined ? [attributes.name!.toLowerCase()] : [],
    ),
  );
  for (const { path, root } of book.tables) {
    const id = numberOf(root, 'id');
    const { displayName = '' } = root.attributes;
    if (!(id >= 1) || ids.has(id)) yield [path, `its id ${root.attributes.id} is missing or stands twice`];
    const isSpelled = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(displayName);
    if (!isSpelled || /^[rc]$/i.test(displayName) || parseArea(displayName.toUpperCase()))
      yield [path, `"${displayName}" is no name for a table`];
    if (names.has(displayName.toLowerCase())) yield [path, `the name ${displayName} stands twice`];
    ids.add(id);
    names.add(displayName.toLowerCase());
  }
};
