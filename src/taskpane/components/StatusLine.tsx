import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SessionState } from '../../session/sessionState';
import type { Dispatch } from '../useSession';
import { formatReportDay } from '../words/showValue';
import { text } from '../words/text';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    minHeight: '32px',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { gridColumn: '1 / -1' },
});

interface StatusLineProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
}

/** What the product is doing, in words, with a bar and Cancel while it works. */
export function StatusLine({ state, dispatch }: StatusLineProps) {
  const styles = useStyles();
  const id = useId();
  const isBusy = state.activity !== 'idle';
  const canCancel = state.activity === 'reading' || state.activity === 'computing';
  return (
    <footer className={styles.line}>
      <Caption1 id={id} role="status">
        {isBusy ? text.activities[state.activity] : restingWords(state)}
      </Caption1>
      {canCancel && (
        <Button size="small" onClick={() => void dispatch({ type: 'cancel' })}>
          {text.cancel}
        </Button>
      )}
      {isBusy && <ProgressBar className={styles.bar} aria-labelledby={id} />}
    </footer>
  );
}

function restingWords({ result, isOutOfDate }: SessionState): string {
  if (!result) return text.notChecked;
  if (isOutOfDate) return text.outOfDateShort;
  const { asOf } = result.report;
  return asOf === null ? '' : text.checked(formatReportDay(asOf));
}
