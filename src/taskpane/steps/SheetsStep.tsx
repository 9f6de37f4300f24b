import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useFirstRun } from '../firstRun/firstRunPlace';
import type { StepProps } from '../Pane';
import { FirstRun, FoundSheets, SampleQuestion } from '../parts/parts';
import { TrySample } from '../starters/TrySample';
import { text } from '../words/copy';

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  // Its room is there before it is: nothing below moves away under the hand.
  introduction: { flexShrink: 0, minHeight: '208px' },
});

/** Where everybody starts; later the sheets that were found, and what was read of them. */
export function SheetsStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { isShown: hasFirstRun } = useFirstRun();
  const { result } = state;
  return (
    <>
      {state.sampleMixes && <SampleQuestion state={state} dispatch={dispatch} />}
      {hasFirstRun && (
        <div className={styles.introduction}>
          <FirstRun />
        </div>
      )}
      {result ? (
        <FoundSheets state={state} dispatch={dispatch} result={result} />
      ) : (
        <>
          {!hasFirstRun && <Text>{text.sheets.intro}</Text>}
          <Button
            appearance="primary"
            className={styles.start}
            disabled={state.activity !== 'idle'}
            onClick={() => void dispatch({ type: 'check' })}
          >
            {text.sheets.check}
          </Button>
          <TrySample state={state} dispatch={dispatch} />
        </>
      )}
    </>
  );
}
