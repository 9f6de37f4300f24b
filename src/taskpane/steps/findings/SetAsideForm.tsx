import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { readReason } from '../../../core';
import { findingText, text } from '../../words/copy';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SetAsideFormProps {
  readonly isBusy: boolean;
  readonly onKeep: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the reason why a finding is right as it is. Escape leaves it. */
export function SetAsideForm({ isBusy, onKeep, onLeave }: SetAsideFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const read = readReason(typed);
    if ('problem' in read) setProblem(read.problem);
    else onKeep(read.reason);
  };
  return (
    <form className={styles.form} onSubmit={keep} onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <Field label={findingText.reason} hint={findingText.reasonHint} validationMessage={problem ?? undefined}>
        <Textarea autoFocus rows={2} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {findingText.keep}
        </Button>
        <Button size="small" onClick={onLeave}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
