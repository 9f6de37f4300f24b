import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseIsoDay } from '../../core';
import type { StepProps } from '../Pane';
import { settingsText } from '../words/copy';

const useStyles = makeStyles({
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  input: { minWidth: 0 },
  hint: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
});

/** Any two days as the window, either of them left out; taken when the user leaves a field. */
export function WindowDates({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const inForce = state.result!.report.window;
  const [from, setFrom] = useState(inForce?.from ?? '');
  const [to, setTo] = useState(inForce?.to ?? '');
  const days = { from: parseIsoDay(from) ?? undefined, to: parseIsoDay(to) ?? undefined };
  const isReversed = days.from !== undefined && days.to !== undefined && days.to < days.from;
  const take = () => {
    const isTaken = from === (inForce?.from ?? '') && to === (inForce?.to ?? '');
    if (isReversed || isTaken || (days.from === state.window?.from && days.to === state.window?.to)) return;
    const isEmpty = days.from === undefined && days.to === undefined;
    void dispatch({ type: 'chooseWindow', window: isEmpty ? null : days });
  };
  return (
    <div className={styles.dates}>
      <Field label={settingsText.from}>
        <Input
          className={styles.input}
          type="date"
          value={from}
          onChange={(_, { value }) => setFrom(value)}
          onBlur={take}
        />
      </Field>
      <Field label={settingsText.to} validationMessage={isReversed ? settingsText.order : undefined}>
        <Input
          className={styles.input}
          type="date"
          value={to}
          onChange={(_, { value }) => setTo(value)}
          onBlur={take}
        />
      </Field>
      <Caption1 className={styles.hint}>{settingsText.openEnd}</Caption1>
    </div>
  );
}
