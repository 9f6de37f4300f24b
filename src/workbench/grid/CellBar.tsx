import { makeStyles, tokens } from '@fluentui/react-components';
import { formatRange, readCell, type Range, type SheetSnapshot, type WorkbookSnapshot } from '../../core';
import { showCell } from '../../taskpane/words/showValue';
import { workbenchText as words } from '../../taskpane/words/copy';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    height: '46px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: {
    flexShrink: 0,
    minWidth: '64px',
    padding: tokens.spacingHorizontalS,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: { flexGrow: 1, padding: tokens.spacingHorizontalS, overflowY: 'auto', whiteSpace: 'pre-line' },
});

interface CellBarProps {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly range: Range;
}

/** The address of the selected cell and all it holds, as Excel's formula bar shows it. */
export function CellBar({ workbook, sheet, range }: CellBarProps) {
  const styles = useStyles();
  const cell = readCell(workbook, sheet, range.top, range.left);
  const content = cell.kind !== 'blank' && cell.formula ? cell.formula : showCell(cell, null, workbook.dateSystem);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={words.cell} className={styles.place}>
        {formatRange(range)}
      </div>
      <div role="group" aria-label={words.content} tabIndex={0} className={styles.content}>
        {content}
      </div>
    </div>
  );
}
