import { Caption1, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { changeKinds, changeWords, comparedFields, fieldWords } from '../../core';
import { diffText } from '../words/copy';
import type { ChangeFilter } from './filterChanges';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingVerticalS },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
});

interface ChangeFiltersProps {
  readonly filter: ChangeFilter;
  readonly shown: number;
  readonly all: number;
  readonly onChange: (filter: ChangeFilter) => void;
}

/** Narrows the changes by kind and field, and says how many actions are left. */
export function ChangeFilters({ filter, shown, all, onChange }: ChangeFiltersProps) {
  const styles = useStyles();
  const words = diffText.filter;
  return (
    <div className={styles.filters}>
      <Select
        aria-label={words.change}
        value={filter.change ?? ''}
        onChange={(_, { value }) =>
          onChange({ ...filter, change: [...changeKinds, 'doubtful' as const].find((kind) => kind === value) ?? null })
        }
      >
        <option value="">{words.anyChange}</option>
        {changeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {changeWords[kind]}
          </option>
        ))}
        <option value="doubtful">{words.doubtful}</option>
      </Select>
      <Select
        aria-label={words.field}
        value={filter.field ?? ''}
        onChange={(_, { value }) =>
          onChange({ ...filter, field: comparedFields.find((field) => field === value) ?? null })
        }
      >
        <option value="">{words.anyField}</option>
        {comparedFields.map((field) => (
          <option key={field} value={field}>
            {fieldWords[field]}
          </option>
        ))}
      </Select>
      <Checkbox
        className={styles.whole}
        label={words.routine}
        checked={filter.withRoutine}
        onChange={(_, { checked }) => onChange({ ...filter, withRoutine: checked === true })}
      />
      <Caption1 className={styles.whole} aria-live="polite">
        {words.shown(shown, all)}
      </Caption1>
    </div>
  );
}
