import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { Section } from '../components/Section';
import { SeverityBadge } from '../components/SeverityBadge';
import { SeverityCounts } from '../components/SeverityCounts';
import { groupFindings, type FindingReport } from '../groupFindings';
import type { StepProps } from '../Pane';
import { text } from '../words/text';
import { FiguresSummary } from './FiguresSummary';
import { FindingGroupView } from './findings/FindingGroupView';
import { MarkButtons } from './findings/MarkButtons';
import { SetAsideList } from './findings/SetAsideList';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
});

/** What looks wrong, worst first, each finding leading to its cell; and the figures in short. */
export function CheckStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const [current, setCurrent] = useState<FindingReport | null>(null);
  const isBusy = state.activity !== 'idle';
  const check = () => void dispatch({ type: 'check' });
  const findings = state.result?.report.findings;
  const groups = useMemo(() => groupFindings(findings ?? []), [findings]);
  const show = useCallback(
    (finding: FindingReport) => {
      setCurrent(finding);
      const { sheet, cell } = finding;
      if (sheet !== null && cell !== null) void dispatch({ type: 'showCell', sheet, cell });
    },
    [dispatch],
  );
  if (!state.result) {
    return (
      <>
        <Text>{text.check.intro}</Text>
        <Button appearance="primary" className={styles.start} disabled={isBusy} onClick={check}>
          {text.check.check}
        </Button>
      </>
    );
  }
  const { report } = state.result;
  return (
    <>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void dispatch({ type: 'previewUpdate' })} disabled={isBusy}>
          {text.check.next}
        </Button>
        <Button onClick={check} disabled={isBusy}>
          {text.checkAgain}
        </Button>
        {state.undoes !== null && (
          <Button onClick={() => void dispatch({ type: 'undo' })} disabled={isBusy}>
            {text.undo[state.undoes]}
          </Button>
        )}
      </div>
      <SeverityCounts counts={report.counts} />
      <FiguresSummary report={report} dispatch={dispatch} />
      {report.findings.length === 0 && <Text>{text.check.nothing}</Text>}
      {groups.map(({ severity, count, groups: ofSeverity }) => (
        <Section key={severity} title={<SeverityBadge severity={severity} count={count} />}>
          {ofSeverity.map((group) => (
            <FindingGroupView
              key={group.code}
              group={group}
              current={current}
              isBusy={isBusy}
              onShow={show}
              dispatch={dispatch}
            />
          ))}
        </Section>
      ))}
      <MarkButtons state={state} dispatch={dispatch} />
      <SetAsideList findings={report.setAside} isBusy={isBusy} onShow={show} dispatch={dispatch} />
    </>
  );
}
