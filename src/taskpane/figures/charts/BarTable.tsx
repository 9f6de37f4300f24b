import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { chartText } from '../../words/copy';
import type { Bar, BarChart } from './barChart';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  // Positioned, so that the headers for those who do not see it scroll away with it.
  table: { position: 'relative', width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  name: { width: '25%', fontWeight: 'inherit', textAlign: 'left', overflowWrap: 'anywhere' },
  plot: { position: 'relative', padding: 0, height: '22px', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  bar: {
    display: 'block',
    height: '12px',
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  goal: {
    position: 'absolute',
    insetBlock: 0,
    borderLeft: `2px dashed ${tokens.colorNeutralForeground1}`,
  },
  value: {
    width: '38%',
    paddingInlineStart: tokens.spacingHorizontalXS,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** A small chart of bars: a table with the figures written beside the bars, so that nothing hangs on seeing them. */
export function BarTable({ chart: { title, bars, goal } }: { readonly chart: BarChart }) {
  const styles = useStyles();
  const { name, bar, value } = chartText.columns;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            {[name, bar, value].map((header) => (
              <th key={header} scope="col">
                <VisuallyHidden>{header}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((one) => (
            <BarRow key={one.name} bar={one} goalAt={goal?.at ?? null} />
          ))}
        </tbody>
      </table>
      {goal && <Caption1 className={styles.note}>{goal.words}</Caption1>}
    </div>
  );
}

function BarRow({ bar, goalAt }: { readonly bar: Bar; readonly goalAt: number | null }) {
  const styles = useStyles();
  const plot = (
    <>
      <span className={styles.bar} style={{ width: `${bar.length * 100}%` }} />
      {goalAt !== null && <span className={styles.goal} style={{ left: `${goalAt * 100}%` }} />}
    </>
  );
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {bar.name}
      </th>
      <td className={styles.plot}>
        {bar.goal === null ? (
          <div aria-hidden="true">{plot}</div>
        ) : (
          <div role="img" aria-label={bar.goal}>
            {plot}
          </div>
        )}
      </td>
      <td className={styles.value}>{bar.value}</td>
    </tr>
  );
}
