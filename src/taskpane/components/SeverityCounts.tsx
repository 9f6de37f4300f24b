import { makeStyles, tokens } from '@fluentui/react-components';
import { severities, type Severity } from '../../core';
import { SeverityBadge } from './SeverityBadge';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
});

/** How much was found, by severity. */
export function SeverityCounts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {severities.map((severity) => (
        <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
      ))}
    </div>
  );
}
