import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { steps, type SessionState, type Step } from '../../session/sessionState';
import type { Dispatch } from '../useSession';
import { text } from '../words/text';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

export const panelId = 'step-panel';
export const tabId = (step: Step) => `step-${step}`;

interface StepTabsProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
}

/** Sheets, Check, Update: where the user is, and how much waits in each. */
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
        <Tab key={step} id={tabId(step)} value={step} aria-controls={panelId}>
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
  const { sheets, findings } = result.report;
  return { sheets: sheets.length, check: findings.length, update: result.update.changes.length }[step];
}
