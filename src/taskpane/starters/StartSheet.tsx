import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { starterRoles, type StarterRole } from '../../core';
import { Choice } from '../components/Choice';
import { Fold } from '../components/Fold';
import type { StepProps } from '../Pane';
import { starterText } from '../words/copy';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  add: { alignSelf: 'flex-start' },
});

const options = starterRoles.map((role) => ({ value: role, words: starterText.roles[role] }));

interface StartSheetProps extends StepProps {
  /** True where the workbook has no sheet of the plan: then it is not folded. */
  readonly startsOpen: boolean;
}

/** Adds a blank sheet to the workbook, for those who have none yet. */
export function StartSheet({ startsOpen, ...props }: StartSheetProps) {
  return (
    <Fold title={starterText.title} startsOpen={startsOpen}>
      {() => <StartForm {...props} />}
    </Fold>
  );
}

function StartForm({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const actions = state.result?.report.plan.flatMap(({ action }) => action ?? []) ?? [];
  const [role, setRole] = useState<StarterRole>('workshops');
  const [chosen, setChosen] = useState('');
  // The first one until another is chosen, also where the plan came later.
  const action = actions.includes(chosen) ? chosen : (actions[0] ?? '');
  const isBusy = state.activity !== 'idle';
  // A status sheet is about actions: without a plan there is none to name.
  const offered = actions.length === 0 ? options.filter(({ value }) => value !== 'memberStatus') : options;
  return (
    <div className={styles.part}>
      <Caption1>{starterText.help}</Caption1>
      <Choice
        label={starterText.role}
        value={role}
        options={offered}
        isBusy={isBusy}
        onChoose={(value) => setRole(value as StarterRole)}
      />
      {role === 'memberStatus' && (
        <Choice
          label={starterText.action}
          value={action}
          options={actions.map((one) => ({ value: one, words: one }))}
          isBusy={isBusy}
          onChoose={setChosen}
        />
      )}
      {(role === 'outputs' || role === 'memberStatus') && <Caption1>{starterText.zero}</Caption1>}
      <Button
        className={styles.add}
        disabled={isBusy}
        onClick={() => void dispatch({ type: 'startSheet', choice: { role, action } })}
      >
        {starterText.add}
      </Button>
    </div>
  );
}
