import type { Cell } from '../../workbook/snapshot';
import { tidyText } from './foldText';

/** What a cell says, as text: '' for blank, error and uncalculated cells. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return tidyText(cell.value);
    case 'number':
    case 'date':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}
