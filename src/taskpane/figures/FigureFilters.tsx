import { Caption1, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { statuses } from '../../core';
import { figuresText } from '../words/copy';
import { pillarOf, type IndicatorFilter, type IndicatorReport } from './filterIndicators';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingVerticalS,
  },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
});

interface FigureFiltersProps {
  readonly indicators: readonly IndicatorReport[];
  readonly shown: number;
  readonly filter: IndicatorFilter;
  readonly onChange: (filter: IndicatorFilter) => void;
}

/** Narrows the indicators by words, pillar and status, and says how many are left. */
export function FigureFilters({ indicators, shown, filter, onChange }: FigureFiltersProps) {
  const styles = useStyles();
  const words = figuresText.filter;
  const pillars = [...new Set(indicators.flatMap((indicator) => pillarOf(indicator) ?? []))].sort((a, b) => a - b);
  const countOf = (wanted: string) => indicators.filter(({ status }) => status === wanted).length;
  return (
    <div className={styles.filters}>
      <Input
        className={styles.whole}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
      <Select
        aria-label={words.pillar}
        value={filter.pillar ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, pillar: value === '' ? null : Number(value) })}
      >
        <option value="">{words.allPillars}</option>
        {pillars.map((pillar) => (
          <option key={pillar} value={pillar}>
            {words.pillarName(pillar)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={words.status}
        value={filter.status ?? ''}
        onChange={(_, { value }) =>
          onChange({ ...filter, status: statuses.find((status) => status === value) ?? null })
        }
      >
        <option value="">{words.allStatuses}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {words.statusName(status, countOf(status))}
          </option>
        ))}
      </Select>
      <Caption1 className={styles.whole} aria-live="polite">
        {shown === 0 ? words.none : words.shown(shown, indicators.length)}
      </Caption1>
    </div>
  );
}
