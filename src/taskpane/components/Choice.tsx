import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  // The longest words of labels fit beside a dropdown in the narrowest pane.
  field: { minWidth: 0, gridTemplateColumns: 'max(33%, 112px) minmax(0, 1fr)' },
  label: { '::first-letter': { textTransform: 'uppercase' } },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface ChoiceOption {
  readonly value: string;
  readonly words: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  /** While the last choice is worked on another is not taken; the focus stays. */
  readonly isBusy: boolean;
  /** True moves the focus here. */
  readonly isWanted?: boolean;
  readonly onChoose: (value: string) => void;
}

/** One of several, as the system's own dropdown. */
export function Choice({ label, value, options, isBusy, isWanted = false, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isWanted) select.current?.focus();
  }, [isWanted]);
  return (
    <Field
      label={{ children: label, className: styles.label }}
      orientation="horizontal"
      size="small"
      className={styles.field}
    >
      <Select
        ref={select}
        size="small"
        className={styles.select}
        value={value}
        aria-disabled={isBusy || undefined}
        onChange={(_, { value: chosen }) => {
          if (!isBusy) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
