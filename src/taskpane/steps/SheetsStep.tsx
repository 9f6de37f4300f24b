import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../components/Section';
import { SeverityCounts } from '../components/SeverityCounts';
import type { StepProps } from '../Pane';
import { text } from '../words/text';
import { AsOfField } from './AsOfField';
import { SheetCard } from './SheetCard';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  start: { alignSelf: 'flex-start' },
});

/** The sheets that were found, and what was read of them. */
export function SheetsStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const isBusy = state.activity !== 'idle';
  if (!state.result) {
    return (
      <>
        <Text>{text.sheets.intro}</Text>
        <Button
          appearance="primary"
          className={styles.start}
          disabled={isBusy}
          onClick={() => void dispatch({ type: 'check' })}
        >
          {text.sheets.check}
        </Button>
      </>
    );
  }
  const { report, notices } = state.result;
  return (
    <>
      <Section title={text.sheets.found(report.sheets.length)}>
        {report.sheets.length === 0 && <Text>{text.sheets.none}</Text>}
        <ul className={styles.list}>
          {report.sheets.map((sheet) => (
            <SheetCard key={`${sheet.sheet} ${sheet.role} ${sheet.headerCells[0]}`} sheet={sheet} dispatch={dispatch} />
          ))}
        </ul>
        {notices.map((notice) => (
          <Text key={notice}>{notice}</Text>
        ))}
      </Section>
      <AsOfField state={state} dispatch={dispatch} />
      <Section title={text.check.findings}>
        <SeverityCounts counts={report.counts} />
        <Button
          appearance="primary"
          className={styles.start}
          onClick={() => void dispatch({ type: 'goTo', step: 'check' })}
        >
          {text.sheets.next}
        </Button>
      </Section>
    </>
  );
}
