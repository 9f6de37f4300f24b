import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresReport } from '../../core';
import type { Dispatch } from '../useSession';
import { figuresText } from '../words/copy';
import { FactList } from './FactList';
import { FigureCard } from './FigureCard';
import { useFiguresPlace } from './figuresPlace';
import { headlines, type Headline } from './headlines';
import { RowList } from './RowList';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  summary: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  sentence: { margin: 0 },
  heading: { display: 'block', margin: 0 },
});

interface HeadlineListProps {
  readonly report: FiguresReport;
  readonly memberNames: Readonly<Record<string, string>>;
  readonly dispatch: Dispatch;
}

/** The figures over all workshops; each opens what it is made of. */
export function HeadlineList({ report, memberNames, dispatch }: HeadlineListProps) {
  const styles = useStyles();
  const { place, move } = useFiguresPlace();
  return (
    <ul className={styles.list}>
      {headlines(report, memberNames).map((headline) => {
        const isOpen = place.open === headline.id;
        return (
          <FigureCard
            key={headline.id}
            isOpen={isOpen}
            onToggle={() => move({ open: isOpen ? null : headline.id })}
            summary={
              <span className={styles.summary}>
                {headline.name} <span className={styles.value}>{headline.value}</span>
              </span>
            }
          >
            {() => <HeadlineDetails headline={headline} dispatch={dispatch} />}
          </FigureCard>
        );
      })}
    </ul>
  );
}

function HeadlineDetails({ headline, dispatch }: { readonly headline: Headline; readonly dispatch: Dispatch }) {
  const styles = useStyles();
  const { sentences, breakdowns, used, leftOut } = headline;
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {breakdowns
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <div key={title}>
            <Body1Strong as="h4" className={styles.heading}>
              {title}
            </Body1Strong>
            <FactList facts={lines} />
          </div>
        ))}
      {used.length === 0 && <p className={styles.sentence}>{figuresText.nothingUsed}</p>}
      <RowList title={figuresText.used(used.length)} rows={used} dispatch={dispatch} />
      <RowList title={figuresText.leftOut(leftOut.length)} rows={leftOut} dispatch={dispatch} />
    </>
  );
}
