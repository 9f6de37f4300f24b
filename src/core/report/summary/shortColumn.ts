import type { TableColumn } from './buildTable';
import { cutText } from './cutText';
import { textCell } from './summaryCells';

/** A column of words with none longer than asked, for a page that has less room. */
export function shortColumn<Row>(column: TableColumn<Row>, longest: number): TableColumn<Row> {
  return {
    ...column,
    write: (row) => {
      const { cell, evidence, style } = column.write(row);
      return cell.kind === 'text' ? textCell(cutText(cell.value, longest), evidence) : { cell, evidence, style };
    },
  };
}
