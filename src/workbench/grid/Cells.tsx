import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { columnLetters, type Range, type SheetSnapshot, type WorkbookSnapshot } from '../../core';
import { workbenchText as words } from '../../taskpane/words/copy';
import { GridRow } from './GridRow';
import { moveSelection } from './moveSelection';
import { HEADER_HEIGHT, HEADER_WIDTH, ROW_HEIGHT, useHeaderStyles } from './gridStyles';
import type { SheetLayout } from './sheetLayout';

const useStyles = makeStyles({
  grid: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible [aria-selected="true"]': {
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
    },
  },
  all: { position: 'relative' },
});

interface CellsProps {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly selection: Range;
  readonly headerRows: ReadonlySet<number>;
  readonly onSelect: (range: Range) => void;
}

/** The cells of a sheet; only those in view are in the page. */
export function Cells({ workbook, sheet, layout, selection, headerRows, onSelect }: CellsProps) {
  const styles = useStyles();
  const headers = useHeaderStyles();
  const idPrefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rowCount, columnWidths } = layout;
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    overscan: 8,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnWidths.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columnWidths[index]!,
    paddingStart: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH,
    overscan: 3,
  });
  useEffect(() => columns.measure(), [columns, columnWidths]);
  const { top, left } = selection;
  useEffect(() => {
    rows.scrollToIndex(top - 1);
    const isWide = (columnWidths[left - 1] ?? 0) > (scroller.current?.clientWidth ?? 0) - HEADER_WIDTH;
    columns.scrollToIndex(left - 1, { align: isWide ? 'start' : 'auto' });
  }, [rows, columns, columnWidths, top, left]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = { row: rowCount, column: columnWidths.length };
    const to = moveSelection(event.key, { row: top, column: left }, last, event.ctrlKey || event.metaKey);
    if (!to) return;
    event.preventDefault();
    onSelect({ top: to.row, bottom: to.row, left: to.column, right: to.column });
  };
  const shownColumns = columns.getVirtualItems();
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={words.grid(sheet.name)}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnWidths.length + 1}
      aria-activedescendant={`${idPrefix}-${top}-${left}`}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.all}
        style={{ height: rows.getTotalSize(), width: columns.getTotalSize() }}
      >
        <div role="row" aria-rowindex={1} className={headers.headerRow}>
          <div role="gridcell" aria-colindex={1} className={headers.corner} />
          {shownColumns.map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={headers.column}
              style={{ left: start, width: size }}
            >
              {columnLetters(index + 1)}
            </div>
          ))}
        </div>
        {rows.getVirtualItems().map(({ index, start }) => (
          <GridRow
            key={index}
            row={index + 1}
            top={start}
            isHeader={headerRows.has(index + 1)}
            {...{ workbook, sheet, layout, selection, idPrefix, onSelect }}
            columns={shownColumns}
          />
        ))}
      </div>
    </div>
  );
}
