import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { EngineResult } from '../../session/engine';
import { Section } from '../components/Section';
import { SeverityCounts } from '../components/SeverityCounts';
import { PlanChanges } from '../diff/PlanChanges';
import type { StepProps } from '../Pane';
import { StartSheet } from '../starters/StartSheet';
import { text } from '../words/text';
import { AsOfField } from './AsOfField';
import { SheetList } from './SheetList';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

interface FoundSheetsProps extends StepProps {
  readonly result: EngineResult;
}

/** The sheets that were found, and what was read of them. */
export function FoundSheets({ state, dispatch, result: { report, notices } }: FoundSheetsProps) {
  const styles = useStyles();
  const found = report.sheets.filter(({ role }) => role !== null).length;
  return (
    <>
      <Section title={text.sheets.found(found)}>
        {found === 0 && <Text>{text.sheets.none}</Text>}
        <SheetList state={state} dispatch={dispatch} />
        {notices.map((notice) => (
          <Text key={notice}>{notice}</Text>
        ))}
        <StartSheet state={state} dispatch={dispatch} />
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
      <PlanChanges state={state} dispatch={dispatch} />
    </>
  );
}
