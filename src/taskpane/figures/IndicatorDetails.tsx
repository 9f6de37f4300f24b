import { Body1Strong, makeStyles } from '@fluentui/react-components';
import type { FiguresReport } from '../../core';
import type { Dispatch } from '../useSession';
import { figuresText } from '../words/copy';
import { describeMissing } from './describeMissing';
import { FactList } from './FactList';
import { describeRows } from './figureRows';
import type { IndicatorReport } from './filterIndicators';
import { indicatorFacts, periodFacts } from './indicatorFacts';
import { RowList } from './RowList';

const useStyles = makeStyles({
  heading: { display: 'block', margin: 0 },
  sentence: { margin: 0 },
});

interface IndicatorDetailsProps {
  readonly indicator: IndicatorReport;
  readonly report: FiguresReport;
  readonly memberNames: Readonly<Record<string, string>>;
  readonly dispatch: Dispatch;
}

/** What an indicator is made of, what it still lacks, and the rows it used and left out. */
export function IndicatorDetails({ indicator, report, memberNames, dispatch }: IndicatorDetailsProps) {
  const styles = useStyles();
  const { missing, evidence, leftOut, caveats } = indicator;
  const sentences = describeMissing(indicator, memberNames);
  const periods = periodFacts(indicator);
  const upcoming = describeRows(report, missing?.upcoming ?? []);
  return (
    <>
      {caveats.map((caveat) => (
        <p key={caveat} className={styles.sentence}>
          {caveat}
        </p>
      ))}
      <FactList facts={indicatorFacts(indicator, memberNames)} />
      {periods.length > 0 && (
        <div>
          <Body1Strong as="h4" className={styles.heading}>
            {figuresText.periods}
          </Body1Strong>
          <FactList facts={periods} />
        </div>
      )}
      {sentences.length > 0 && (
        <div>
          <Body1Strong as="h4" className={styles.heading}>
            {figuresText.missing.title}
          </Body1Strong>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
          {upcoming.length === 0 && <p className={styles.sentence}>{figuresText.missing.noUpcoming}</p>}
        </div>
      )}
      <RowList title={figuresText.missing.upcoming(upcoming.length)} rows={upcoming} dispatch={dispatch} />
      {evidence.length === 0 && <p className={styles.sentence}>{figuresText.nothingUsed}</p>}
      <RowList title={figuresText.used(evidence.length)} rows={describeRows(report, evidence)} dispatch={dispatch} />
      <RowList title={figuresText.leftOut(leftOut.length)} rows={describeRows(report, leftOut)} dispatch={dispatch} />
    </>
  );
}
