import { makeStyles, tokens } from '@fluentui/react-components';
import { formatFigure } from '../../session/locale/formatFigure';
import { formatShare } from '../../session/locale/formatShare';
import { figuresText } from '../words/copy';
import type { IndicatorReport } from './filterIndicators';
import { ProgressLine } from './ProgressLine';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  action: { fontWeight: tokens.fontWeightSemibold },
  kpi: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    // Room for what is two lines long in letters twice as large.
    WebkitLineClamp: '4',
  },
  whole: { display: 'block' },
  quiet: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figures: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface IndicatorSummaryProps {
  readonly indicator: IndicatorReport;
  readonly isUponRequest: boolean;
  /** The whole KPI when open; else its first lines. */
  readonly isOpen: boolean;
}

/** An indicator in short: action, status, KPI, target, actual of required, progress. */
export function IndicatorSummary({ indicator, isUponRequest, isOpen }: IndicatorSummaryProps) {
  const styles = useStyles();
  const { action, part, kpi, target, kind, actual, required, progress, status } = indicator;
  const name = `${action ?? '?'}${part > 1 ? ` (${part})` : ''}`;
  return (
    <>
      <span className={styles.head}>
        <span className={styles.action}>{name}</span> <StatusBadge status={status} />
      </span>{' '}
      <span className={isOpen ? styles.whole : styles.kpi}>{kpi || figuresText.noKpi}</span>{' '}
      <span className={styles.quiet}>
        {[target || figuresText.noTarget, ...(isUponRequest ? [figuresText.uponRequest] : [])].join(' · ')}
      </span>{' '}
      {actual !== null && (
        <span className={styles.figures}>
          <span>{figuresText.actual(formatFigure(actual, kind), formatFigure(required, kind))}</span>{' '}
          {progress !== null && <span>{formatShare(progress)}</span>}
        </span>
      )}
      {progress !== null && <ProgressLine progress={progress} />}
    </>
  );
}
