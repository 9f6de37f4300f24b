import { mergeClasses } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import { isInside, readCell, type Range, type SheetSnapshot, type WorkbookSnapshot } from '../../core';
import { showCell } from '../../taskpane/words/showValue';
import { useCellStyles, useHeaderStyles } from './gridStyles';
import { useOwnedStyles } from './ownedStyles';
import type { SheetLayout } from './sheetLayout';

interface GridRowProps {
  readonly row: number;
  readonly top: number;
  readonly isHeader: boolean;
  readonly columns: readonly VirtualItem[];
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly selection: Range;
  readonly idPrefix: string;
  readonly onSelect: (range: Range) => void;
}

/** One row of cells: its number, and the cells in view. */
export function GridRow({ row, top, isHeader, columns, workbook, sheet, layout, selection, ...rest }: GridRowProps) {
  const styles = useCellStyles();
  const headers = useHeaderStyles();
  const owned = useOwnedStyles();
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" aria-colindex={1} className={headers.row}>
        {row}
      </div>
      {columns.map(({ index, start, size }) => {
        const column = index + 1;
        const cell = readCell(workbook, sheet, row, column);
        const isSelected = isInside(selection, { row, column });
        return (
          <div
            key={index}
            id={`${rest.idPrefix}-${row}-${column}`}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={isSelected}
            className={mergeClasses(
              styles.cell,
              (cell.kind === 'number' || cell.kind === 'date') && styles.number,
              isHeader && styles.header,
              layout.isOwned(row, column) && owned.cell,
              isSelected && styles.selected,
            )}
            style={{ left: start, width: size }}
            onClick={() => rest.onSelect({ top: row, bottom: row, left: column, right: column })}
          >
            {showCell(cell, layout.styleOf(column), workbook.dateSystem)}
          </div>
        );
      })}
    </div>
  );
}
