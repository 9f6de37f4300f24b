import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { SeverityCounts } from '../components/SeverityCounts';
import type { FindingReport } from '../groupFindings';
import type { StepProps } from '../Pane';
import { text } from '../words/copy';
import { FiguresSummary } from './FiguresSummary';
import { FindingBrowser } from './findings/FindingBrowser';
import { MarkButtons } from './findings/MarkButtons';
import { SetAsideList } from './findings/SetAsideList';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
});

/** What looks wrong, worst first, each finding leading to its cell; and the figures in short. */
export function CheckStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const isBusy = state.activity !== 'idle';
  const check = () => void dispatch({ type: 'check' });
  const show = useCallback(
    ({ sheet, cell }: FindingReport) => {
      if (sheet !== null && cell !== null) void dispatch({ type: 'showCell', sheet, cell });
    },
    [dispatch],
  );
  if (!state.result) {
    return (
      <>
        <Text>{text.check.intro}</Text>
        <Button appearance="primary" className={styles.start} disabledFocusable={isBusy} onClick={check}>
          {text.check.check}
        </Button>
      </>
    );
  }
  const { report } = state.result;
  return (
    <>
      <div className={styles.row}>
        <Button
          appearance="primary"
          onClick={() => void dispatch({ type: 'previewUpdate' })}
          disabledFocusable={isBusy}
        >
          {text.check.next}
        </Button>
        <Button onClick={check} disabledFocusable={isBusy}>
          {text.checkAgain}
        </Button>
        {state.undoes !== null && (
          <Button onClick={() => void dispatch({ type: 'undo' })} disabledFocusable={isBusy}>
            {text.undo[state.undoes]}
          </Button>
        )}
      </div>
      <SeverityCounts counts={report.counts} />
      <FiguresSummary report={report} dispatch={dispatch} />
      {report.findings.length === 0 ? (
        <Text>{text.check.nothing}</Text>
      ) : (
        <FindingBrowser findings={report.findings} isBusy={isBusy} onShow={show} dispatch={dispatch} />
      )}
      <MarkButtons state={state} dispatch={dispatch} />
      <SetAsideList findings={report.setAside} isBusy={isBusy} onShow={show} dispatch={dispatch} />
    </>
  );
}
