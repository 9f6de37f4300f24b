import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { StepProps } from '../Pane';
import { FoundSheets } from '../parts/parts';
import { text } from '../words/text';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Where everybody starts; later the sheets that were found, and what was read of them. */
export function SheetsStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  if (state.result) return <FoundSheets state={state} dispatch={dispatch} result={state.result} />;
  return (
    <>
      <Text>{text.sheets.intro}</Text>
      <Button
        appearance="primary"
        className={styles.start}
        disabled={state.activity !== 'idle'}
        onClick={() => void dispatch({ type: 'check' })}
      >
        {text.sheets.check}
      </Button>
    </>
  );
}
