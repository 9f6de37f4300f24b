import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { steps, type SessionState, type Step } from '../../session/sessionState';
import type { Dispatch } from '../useSession';
import { text } from '../words/copy';

const useStyles = makeStyles({
  // Five steps with their numbers fit a pane of 350 pixels; where they do not, they take a second line.
  tabs: { flexShrink: 0, flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingInline: tokens.spacingHorizontalXXS },
  // In a pane this narrow the steps need the room; the numbers stand in the steps themselves.
  badge: { marginLeft: tokens.spacingHorizontalXXS, '@media (max-width: 339px)': { display: 'none' } },
});

export const panelId = 'step-panel';
export const tabId = (step: Step) => `step-${step}`;

interface StepTabsProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
}

/** Sheets, Check, Figures, Update, Summary: where the user is, and how much waits to be looked at or written. */
export function StepTabs({ state, dispatch }: StepTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      aria-label={text.stepsLabel}
      selectedValue={state.step}
      onTabSelect={(_, { value }) => void dispatch({ type: 'goTo', step: value as Step })}
    >
      {steps.map((step) => (
        <Tab key={step} id={tabId(step)} value={step} aria-controls={panelId} className={styles.tab}>
          {text.steps[step]}
          <Count count={countOf(step, state)} className={styles.badge} />
        </Tab>
      ))}
    </TabList>
  );
}

function Count({ count, className }: { readonly count: number; readonly className: string }) {
  if (count === 0) return null;
  return <CounterBadge className={className} count={count} overflowCount={9999} size="small" color="informative" />;
}

function countOf(step: Step, { result }: SessionState): number {
  if (!result) return 0;
  const { findings } = result.report;
  return {
    sheets: 0,
    check: findings.length,
    figures: 0,
    update: result.update.cellsWritten,
    summary: 0,
  }[step];
}
