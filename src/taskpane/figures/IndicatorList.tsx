import { makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresReport } from '../../core';
import { FoldButton } from '../components/FoldButton';
import { useFolded } from '../components/useFolded';
import type { Dispatch } from '../useSession';
import { FigureCard } from './FigureCard';
import { FigureFilters } from './FigureFilters';
import { useFiguresPlace } from './figuresPlace';
import { filterIndicators, type IndicatorReport } from './filterIndicators';
import { IndicatorDetails } from './IndicatorDetails';
import { IndicatorSummary } from './IndicatorSummary';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** How many indicators are shown before the rest is asked for: a plan of the usual size is shown whole. */
const FIRST = 80;

interface IndicatorListProps {
  readonly report: FiguresReport;
  readonly memberNames: Readonly<Record<string, string>>;
  readonly dispatch: Dispatch;
}

/** Every indicator in the order of the plan, narrowed as the user asks; one at a time is open. */
export function IndicatorList({ report, memberNames, dispatch }: IndicatorListProps) {
  const styles = useStyles();
  const { place, move } = useFiguresPlace();
  const fitting = filterIndicators(report.indicators, place.filter);
  const { shown, isLong, isOpen: isUnfolded, toggle } = useFolded(fitting, FIRST);
  const keys = keysOf(report.indicators);
  const uponRequest = new Set(report.plan.flatMap((row) => (row.uponRequest && row.action ? [row.action] : [])));
  return (
    <>
      <FigureFilters
        indicators={report.indicators}
        shown={fitting.length}
        filter={place.filter}
        onChange={(filter) => move({ filter })}
      />
      <ul className={styles.list}>
        {shown.map((indicator) => {
          const key = keys.get(indicator)!;
          const isOpen = place.open === key;
          return (
            <FigureCard
              key={key}
              isOpen={isOpen}
              onToggle={() => move({ open: isOpen ? null : key })}
              summary={
                <IndicatorSummary
                  indicator={indicator}
                  isUponRequest={indicator.action !== null && uponRequest.has(indicator.action)}
                  isOpen={isOpen}
                />
              }
            >
              {() => (
                <IndicatorDetails indicator={indicator} report={report} memberNames={memberNames} dispatch={dispatch} />
              )}
            </FigureCard>
          );
        })}
      </ul>
      {isLong && <FoldButton count={fitting.length} isOpen={isUnfolded} onToggle={toggle} />}
    </>
  );
}

/** A key for each indicator that outlives a check: an action named twice is told apart by its order. */
function keysOf(indicators: readonly IndicatorReport[]): ReadonlyMap<IndicatorReport, string> {
  const seen = new Map<string, number>();
  return new Map(
    indicators.map((indicator) => {
      const name = `${indicator.action} ${indicator.part}`;
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return [indicator, times === 0 ? name : `${name} #${times}`];
    }),
  );
}
