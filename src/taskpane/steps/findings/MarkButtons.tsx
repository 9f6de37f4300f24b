import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { StepProps } from '../../Pane';
import { findingText } from '../../words/findingText';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Marks on the cells of the findings, for people who work through them without the pane. */
export function MarkButtons({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { marking, unmarking } = state.result!;
  const isBusy = state.activity !== 'idle';
  if (marking.cells === 0 && unmarking.patch.length === 0) return null;
  return (
    <div className={styles.row}>
      {marking.cells > 0 && (
        <Button size="small" disabled={isBusy} onClick={() => void dispatch({ type: 'markFindings', isMarked: true })}>
          {findingText.mark(marking.cells)}
        </Button>
      )}
      {unmarking.patch.length > 0 && (
        <Button size="small" disabled={isBusy} onClick={() => void dispatch({ type: 'markFindings', isMarked: false })}>
          {findingText.unmark}
        </Button>
      )}
      <Caption1>{findingText.markHelp}</Caption1>
    </div>
  );
}
