import { Button, Caption1, Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { severities } from '../../../core';
import { groupBySheet, type FindingReport } from '../../groupFindings';
import { findingFilterText as words } from '../../words/copy';
import { everyFinding, isNarrowed, type FindingFilter } from './findingFilter';
import { cellFix } from './findingReport';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingVerticalS },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  result: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface FindingFiltersProps {
  readonly findings: readonly FindingReport[];
  readonly shown: number;
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Narrows the findings by words, severity, sheet and whether they can be corrected here; says how many are left. */
export function FindingFilters({ findings, shown, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const search = useRef<HTMLInputElement>(null);
  const fixable = findings.filter((finding) => cellFix(finding) !== null).length;
  const sheets = groupBySheet(findings).flatMap(({ sheet, findings: { length } }) =>
    sheet === null ? [] : [{ sheet, count: length }],
  );
  // A sheet whose findings are all gone stays chosen until another is.
  const isGone = filter.sheet !== null && sheets.every(({ sheet }) => sheet !== filter.sheet);
  return (
    <div className={styles.filters}>
      <Input
        className={styles.whole}
        type="search"
        input={{ ref: search }}
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
      <Select
        className={styles.select}
        aria-label={words.severity}
        value={filter.severity ?? ''}
        onChange={(_, { value }) =>
          onChange({ ...filter, severity: severities.find((severity) => severity === value) ?? null })
        }
      >
        <option value="">{words.allSeverities}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {words.severities[severity](findings.filter((finding) => finding.severity === severity).length)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label={words.sheet}
        value={filter.sheet ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, sheet: value === '' ? null : value })}
      >
        <option value="">{words.allSheets}</option>
        {[...sheets, ...(isGone ? [{ sheet: filter.sheet!, count: 0 }] : [])].map(({ sheet, count }) => (
          <option key={sheet} value={sheet}>
            {words.sheetName(sheet, count)}
          </option>
        ))}
      </Select>
      {(fixable > 0 || filter.isFixable) && (
        <Checkbox
          className={styles.whole}
          label={words.fixable(fixable)}
          checked={filter.isFixable}
          onChange={(_, { checked }) => onChange({ ...filter, isFixable: checked === true })}
        />
      )}
      <div className={styles.result}>
        <Caption1 aria-live="polite">{describeShown(shown, findings.length)}</Caption1>
        {isNarrowed(filter) && (
          <Button
            size="small"
            onClick={() => {
              onChange(everyFinding);
              // This button goes away.
              search.current?.focus();
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function describeShown(shown: number, all: number): string {
  if (shown === 0) return words.none;
  return shown === all ? words.all(all) : words.shown(shown, all);
}
