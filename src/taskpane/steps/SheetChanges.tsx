import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatCell, type CellChange, type Update } from '../../core';
import { FoldButton } from '../components/FoldButton';
import { PlaceButton } from '../components/PlaceButton';
import { useFolded } from '../components/useFolded';
import type { Dispatch } from '../useSession';
import { text } from '../words/copy';
import { ChangeWords } from './ChangeWords';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  change: {
    display: 'grid',
    gridTemplateColumns: '48px 1fr',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  header: { color: tokens.colorNeutralForeground2 },
});

/** How many changes of a sheet are shown before the rest is asked for. */
const FIRST = 10;

interface SheetChangesProps {
  readonly sheet: Update['sheets'][number];
  readonly changes: readonly CellChange[];
  readonly dispatch: Dispatch;
}

/** What an update writes on one sheet. */
export function SheetChanges({ sheet, changes, dispatch }: SheetChangesProps) {
  const styles = useStyles();
  const { shown, isLong, isOpen, toggle } = useFolded(changes, FIRST);
  return (
    <div>
      <h3 className={styles.heading}>{sheet.isNew ? text.update.newSheet(sheet.sheet) : sheet.sheet}</h3>
      <Caption1 block>{text.update.counts(sheet.cellsWritten, sheet.cellsUnchanged)}</Caption1>
      {sheet.cellsMisplaced > 0 && <Caption1 block>{text.update.misplaced(sheet.cellsMisplaced)}</Caption1>}
      <ul className={styles.list}>
        {shown.map((change) => {
          const cell = formatCell(change.row, change.column);
          return (
            <li key={cell} className={styles.change}>
              <PlaceButton sheet={sheet.sheet} cell={cell} dispatch={dispatch} />
              {isNewColumn(change) ? (
                <span>
                  {`${text.update.newColumn} `}
                  <strong>{change.header}</strong>
                </span>
              ) : (
                <span>
                  <span className={styles.header}>{`${change.header}: `}</span>
                  <ChangeWords change={change} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {isLong && <FoldButton count={changes.length} isOpen={isOpen} onToggle={toggle} />}
    </div>
  );
}

/** The header of a column that was not there before. */
function isNewColumn({ from, to, header }: CellChange): boolean {
  return from.kind === 'blank' && to.kind === 'text' && to.value === header;
}
