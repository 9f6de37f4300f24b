import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { Choice } from '../components/Choice';
import type { StepProps } from '../Pane';
import { summaryText } from '../words/copy';

/** What the summary is for: the meeting, and a Member that gets a page of its own. */
export function SummaryChoices({ state, dispatch }: StepProps) {
  const list = useId();
  const { meetings, memberNames } = state.result!;
  const meeting = state.summary?.meeting ?? '';
  const members = Object.entries(memberNames).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const name = (value: string) => {
    const next = value.trim();
    if (next !== meeting) void dispatch({ type: 'chooseSummary', choice: { meeting: next === '' ? null : next } });
  };
  return (
    <>
      <Field label={summaryText.meeting} hint={summaryText.meetingHint(meetings.at(-1))}>
        <Input
          key={meeting}
          defaultValue={meeting}
          maxLength={120}
          list={list}
          onBlur={({ target }) => name(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') name(currentTarget.value);
          }}
        />
      </Field>
      <datalist id={list}>
        {meetings.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Choice
        label={summaryText.member}
        value={state.summary?.profile ?? ''}
        options={[
          { value: '', words: summaryText.noMember },
          ...members.map(([code, words]) => ({ value: code, words })),
        ]}
        isBusy={state.activity !== 'idle'}
        onChoose={(code) => void dispatch({ type: 'chooseSummary', choice: { profile: code === '' ? null : code } })}
      />
    </>
  );
}
