import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { statuses, type FiguresReport } from '../../core';
import { formatShare } from '../../session/locale/formatShare';
import { Section } from '../components/Section';
import type { Dispatch } from '../useSession';
import { formatNumber } from '../../session/locale/formatNumber';
import { text } from '../words/copy';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  all: { alignSelf: 'flex-start', '@media (forced-colors: active)': { color: 'LinkText' } },
  statuses: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FiguresSummaryProps {
  readonly report: FiguresReport;
  readonly dispatch: Dispatch;
}

/** The headline figures and the indicators by status; leads to all of them. */
export function FiguresSummary({ report, dispatch }: FiguresSummaryProps) {
  const styles = useStyles();
  return (
    <Section title={text.check.summary}>
      <dl className={styles.list}>
        {headlines(report).map(([name, value]) => (
          <Figure key={name} name={name} value={value} />
        ))}
      </dl>
      {report.indicators.length > 0 && (
        <p className={styles.statuses}>
          {text.figures.indicators(report.indicators.length, statusCounts(report).join(', '))}
        </p>
      )}
      <Link as="button" className={styles.all} onClick={() => void dispatch({ type: 'showFigures' })}>
        {text.figures.all}
      </Link>
    </Section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function headlines({ participation, gender }: FiguresReport): readonly (readonly [string, string])[] {
  const { held, participants, membersReached, members } = participation;
  const { womenShare, goal, goalMet } = gender;
  const { noData } = text.figures;
  return [
    [text.figures.held, formatNumber(held)],
    [text.figures.participants, participants === null ? noData : formatNumber(participants)],
    [text.figures.membersReached, text.figures.ofMembers(membersReached, members)],
    [
      text.figures.women,
      womenShare === null
        ? noData
        : text.figures.womenShare(formatShare(womenShare), formatShare(goal), goalMet === true),
    ],
  ];
}

function statusCounts({ indicators }: FiguresReport): string[] {
  return statuses.flatMap((status) => {
    const count = indicators.filter((indicator) => indicator.status === status).length;
    return count === 0 ? [] : [text.figures.ofStatus(count, status.toLowerCase())];
  });
}
