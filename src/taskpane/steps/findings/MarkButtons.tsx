import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { StepProps } from '../../Pane';
import { findingText } from '../../words/copy';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/**
 * Marks on the cells of the findings, for people who work through them without the pane: says when those in the workbook
 * are of an older check.
 */
export function MarkButtons({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { marking, unmarking } = state.result!;
  const isBusy = state.activity !== 'idle';
  const { cells, cellsBefore } = marking;
  if (cells === 0 && unmarking.patch.length === 0) return null;
  const isOld = cellsBefore > 0 && marking.patch.length > 0;
  const mark = (isMarked: boolean) => void dispatch({ type: 'markFindings', isMarked });
  return (
    <div className={styles.row}>
      {cellsBefore > 0 && <Text>{isOld ? findingText.oldMarks : findingText.marked(cellsBefore)}</Text>}
      {cells > 0 && (isOld || cellsBefore === 0) && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => mark(true)}>
          {isOld ? findingText.refreshMarks : findingText.mark(cells)}
        </Button>
      )}
      {unmarking.patch.length > 0 && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => mark(false)}>
          {findingText.unmark}
        </Button>
      )}
      <Caption1>{findingText.markHelp}</Caption1>
    </div>
  );
}
