import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../components/Section';
import type { StepProps } from '../Pane';
import { diffText, text } from '../words/copy';
import { ChangeList } from './ChangeList';
import { EarlierPlanField } from './EarlierPlanField';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Compares the workbook's plan with an earlier one, when asked; shows nothing where there is no plan. */
export function PlanChanges({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { result, earlier, activity, undoes } = state;
  if (!result || result.report.plan.length === 0) return null;
  const isBusy = activity !== 'idle';
  const comparison = earlier && result.comparison;
  return (
    <Section title={diffText.title}>
      <Caption1>{diffText.intro}</Caption1>
      <EarlierPlanField state={state} dispatch={dispatch} />
      {comparison && (
        <>
          <Text role="status">{comparison.problem ?? diffText.comparedWith(earlier.name)}</Text>
          {comparison.report && <ChangeList report={comparison.report} dispatch={dispatch} />}
          {comparison.update?.patch.length === 0 && <Caption1>{diffText.upToDate}</Caption1>}
          <div className={styles.row}>
            {comparison.update && comparison.update.patch.length > 0 && (
              <Button disabledFocusable={isBusy} onClick={() => void dispatch({ type: 'writeChanges' })}>
                {diffText.write}
              </Button>
            )}
            {undoes === 'changes' && (
              <Button disabledFocusable={isBusy} onClick={() => void dispatch({ type: 'undo' })}>
                {text.undo.changes}
              </Button>
            )}
            <Button disabledFocusable={isBusy} onClick={() => void dispatch({ type: 'comparePlans', earlier: null })}>
              {diffText.end}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
