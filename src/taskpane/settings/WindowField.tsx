import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { StepProps } from '../Pane';
import { settingsText } from '../words/copy';
import { WindowDates } from './WindowDates';
import { nameOfWindow, windowChoices } from './windowChoices';

const DEFAULT = '';
const TWO_DATES = 'two-dates';

/** The days participation and gender speak of: the term, a fiscal year, a quarter or any two dates. */
export function WindowField({ state, dispatch }: StepProps) {
  const { report } = state.result!;
  const choices = windowChoices(report);
  const name = state.window && nameOfWindow(state.window, choices);
  const [wantsDates, setWantsDates] = useState(false);
  const hasDates = wantsDates || (state.window !== null && name === null);
  const choose = (value: string) => {
    setWantsDates(value === TWO_DATES);
    if (value === TWO_DATES) return;
    const period = [...choices.years, ...choices.quarters].find(({ label }) => label === value);
    void dispatch({ type: 'chooseWindow', window: period ? { from: period.from, to: period.to } : null });
  };
  return (
    <>
      <Field label={settingsText.window} hint={settingsText.windowHint}>
        <Select value={hasDates ? TWO_DATES : (name ?? DEFAULT)} onChange={(_, { value }) => choose(value)}>
          <option value={DEFAULT}>{report.term ? settingsText.term : settingsText.allRows}</option>
          <Periods title={settingsText.years} labels={choices.years.map(({ label }) => label)} />
          <Periods title={settingsText.quarters} labels={choices.quarters.map(({ label }) => label)} />
          <option value={TWO_DATES}>{settingsText.twoDates}</option>
        </Select>
      </Field>
      {hasDates && <WindowDates state={state} dispatch={dispatch} />}
    </>
  );
}

function Periods({ title, labels }: { readonly title: string; readonly labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <optgroup label={title}>
      {labels.map((label) => (
        <option key={label} value={label}>
          {label}
        </option>
      ))}
    </optgroup>
  );
}
