import { makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresReport } from '../../../core';
import { Fold } from '../../components/Fold';
import { chartText } from '../../words/copy';
import { BarTable } from './BarTable';
import { participationCharts } from './participationCharts';
import { womenCharts } from './womenCharts';

const useStyles = makeStyles({
  charts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Women's share and participation as small charts; nothing where there is none. */
export function FigureCharts({ report }: { readonly report: FiguresReport }) {
  const styles = useStyles();
  const charts = [...womenCharts(report), ...participationCharts(report)];
  if (charts.length === 0) return null;
  return (
    <div>
      <Fold title={chartText.title} startsOpen>
        {() => (
          <div className={styles.charts}>
            {charts.map((chart) => (
              <BarTable key={chart.title} chart={chart} />
            ))}
          </div>
        )}
      </Fold>
    </div>
  );
}
