import { Field, Input } from '@fluentui/react-components';
import { formatIsoDay, parseIsoDay } from '../../core';
import type { StepProps } from '../Pane';
import { formatReportDay } from '../../session/locale/formatDay';
import { text } from '../words/copy';

/** The day the figures speak of: a choice of the user, empty for the default. */
export function AsOfField({ state, dispatch }: StepProps) {
  const { term, asOf } = state.result!.report;
  const termWords = term?.from && term.to ? text.sheets.term(formatReportDay(term.from), formatReportDay(term.to)) : '';
  const hint = [termWords, text.sheets.asOfHint].filter((words) => words !== '').join('. ');
  const shown = state.asOf === null ? (asOf ?? '') : formatIsoDay(state.asOf);
  return (
    <Field label={text.sheets.asOf} hint={hint}>
      <Input
        type="date"
        key={shown}
        defaultValue={shown}
        onBlur={({ target: { value } }) => {
          if (value !== shown) void dispatch({ type: 'chooseAsOf', asOf: parseIsoDay(value) });
        }}
      />
    </Field>
  );
}
