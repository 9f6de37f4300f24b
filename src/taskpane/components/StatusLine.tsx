import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SessionState } from '../../session/sessionState';
import { describeChoices } from '../settings/describeChoices';
import type { Dispatch } from '../useSession';
import { settingsText, text } from '../words/copy';
import { formatReportDay } from '../../session/locale/formatDay';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    minHeight: '32px',
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { gridColumn: '1 / -1' },
});

export const settingsButtonId = 'settings-button';

interface StatusLineProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly isSettingsOpen: boolean;
  readonly onSettings: () => void;
}

/** What the product is doing, in words, with a bar and Cancel while it works. */
export function StatusLine({ state, dispatch, isSettingsOpen, onSettings }: StatusLineProps) {
  const styles = useStyles();
  const id = useId();
  // Cancel goes away with the work it ended.
  const kept = useKeptFocus<HTMLElement>();
  const isBusy = state.activity !== 'idle';
  const canCancel = state.activity === 'reading' || state.activity === 'computing';
  return (
    <footer className={styles.line} {...kept}>
      <Caption1 id={id} role="status">
        {isBusy ? text.activities[state.activity] : restingWords(state)}
      </Caption1>
      {canCancel && (
        <Button size="small" onClick={() => void dispatch({ type: 'cancel' })}>
          {text.cancel}
        </Button>
      )}
      {state.result && (
        <Button id={settingsButtonId} size="small" aria-expanded={isSettingsOpen} onClick={onSettings}>
          {settingsText.title}
        </Button>
      )}
      {isBusy && <ProgressBar className={styles.bar} aria-labelledby={id} />}
    </footer>
  );
}

function restingWords(state: SessionState): string {
  const { result, isOutOfDate } = state;
  if (!result) return text.notChecked;
  if (isOutOfDate) return text.outOfDateShort;
  const { asOf } = result.report;
  const figures = asOf === null ? [] : [text.checked(formatReportDay(asOf))];
  return [...figures, ...describeChoices(state)].join(' · ');
}
