import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core';
import { text } from '../words/copy';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SeverityBadgeProps {
  readonly severity: Severity;
  readonly count: number;
}

/** `13 errors`, with its sign. */
export function SeverityBadge({ severity, count }: SeverityBadgeProps) {
  const styles = useStyles();
  return (
    <span className={styles.badge}>
      <SeverityIcon severity={severity} />
      {text.check.severities[severity](count)}
    </span>
  );
}
