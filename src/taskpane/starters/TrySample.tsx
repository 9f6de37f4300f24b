import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { StepProps } from '../Pane';
import { sampleText } from '../words/copy';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  add: { alignSelf: 'flex-start' },
});

interface TrySampleProps extends StepProps {
  /** True where nothing else is to be done first. */
  readonly isPrimary?: boolean;
}

/** Adds a sample plan with its workshops to the workbook. */
export function TrySample({ state, dispatch, isPrimary = false }: TrySampleProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        className={styles.add}
        disabledFocusable={state.activity !== 'idle'}
        onClick={() => void dispatch({ type: 'addSample', isMixed: null })}
      >
        {sampleText.add}
      </Button>
      <Caption1>{sampleText.help}</Caption1>
    </div>
  );
}
