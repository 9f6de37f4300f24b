import { ownedStyles } from './ownedStyles';
import type { PatchCell } from './patch';

/**
 * The number format (en-US code) a cell needs when a fix writes into it, so that people see the value; null where its
 * own shows it. A number under a text format would turn to text again when somebody edits it.
 * @param present what the cell's own format does: keeps everything as text, or shows numbers as dates.
 */
export function fixedFormat(
  kind: PatchCell['kind'],
  present: { readonly isText: boolean; readonly isDate: boolean },
): string | null {
  if (kind === 'date') return present.isDate ? null : ownedStyles.date.numberFormat;
  return kind === 'number' && (present.isText || present.isDate) ? 'General' : null;
}
