import { makeStyles } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import { findSheet, type Range } from '../../core';
import type { ShownWorkbook } from '../shownWorkbook';
import { CellBar } from './CellBar';
import { Cells } from './Cells';
import { layoutSheet } from './sheetLayout';
import { SheetTabs } from './SheetTabs';

const useStyles = makeStyles({ grid: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' } });

interface GridProps {
  readonly host: ShownWorkbook;
  /** Rows to show as headers, by sheet. */
  readonly headerRows: ReadonlyMap<string, ReadonlySet<number>>;
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** The workbook's sheets, to be looked at: a cell bar, the cells, the tabs. */
export function Grid({ host, headerRows }: GridProps) {
  const styles = useStyles();
  const { workbook, selection } = useSyncExternalStore(host.subscribeView, host.getView);
  const sheet = findSheet(workbook, selection.sheet) ?? workbook.sheets[0];
  const layout = useMemo(() => sheet && layoutSheet(workbook, sheet), [workbook, sheet]);
  if (!sheet || !layout) return null;
  const select = (range: Range) => void host.select(sheet.name, range);
  return (
    <div className={styles.grid}>
      <CellBar workbook={workbook} sheet={sheet} range={selection.range} />
      <Cells
        key={sheet.name}
        workbook={workbook}
        sheet={sheet}
        layout={layout}
        selection={selection.range}
        headerRows={headerRows.get(sheet.name) ?? NO_ROWS}
        onSelect={select}
      />
      <SheetTabs
        sheets={workbook.sheets}
        current={sheet.name}
        hasOwned={layout.hasOwned}
        onSelect={(name) => void host.select(name, { top: 1, left: 1, bottom: 1, right: 1 })}
      />
    </div>
  );
}
