import { formatSheetRange, type DropdownList } from '../core';
import { HostError } from './hostError';

const LONGEST_LIST = 255;

/**
 * The formula of a dropdown list: the texts in quotes, or the cells that hold them.
 * @throws HostError list-unusable when Excel could not take the texts: none, one that is empty or has a comma or a line break, or more
 * than 255 characters together.
 */
export function dropdownFormula(list: DropdownList): string {
  if (list.kind === 'cells') return formatSheetRange(list.sheet, list.range);
  const joined = list.texts.join(',').replaceAll('"', '""');
  const isUnusable = list.texts.length === 0 || list.texts.some((text) => text === '' || /[,\p{Cc}]/u.test(text));
  if (isUnusable || joined.length > LONGEST_LIST) throw new HostError('list-unusable', joined.slice(0, 40));
  return `"${joined}"`;
}
