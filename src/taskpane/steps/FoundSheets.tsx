import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { EngineResult } from '../../session/engine';
import { Fold } from '../components/Fold';
import { Section } from '../components/Section';
import { SeverityCounts } from '../components/SeverityCounts';
import { PlanChanges } from '../diff/PlanChanges';
import type { StepProps } from '../Pane';
import { StartSheet } from '../starters/StartSheet';
import { TrySample } from '../starters/TrySample';
import { firstRunText, text } from '../words/copy';
import { AsOfField } from './AsOfField';
import { SheetList } from './SheetList';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

interface FoundSheetsProps extends StepProps {
  readonly result: EngineResult;
}

/** The sheets that were found, and what was read of them; where there are none, what to begin with. */
export function FoundSheets({ state, dispatch, result: { report, notices } }: FoundSheetsProps) {
  const styles = useStyles();
  const props = { state, dispatch };
  const found = report.sheets.filter(({ role }) => role !== null).length;
  const noticeList = notices.map((notice) => <Text key={notice}>{notice}</Text>);
  if (found === 0) {
    return (
      <Section title={text.sheets.found(found)}>
        <Text>{text.sheets.none}</Text>
        <TrySample {...props} isPrimary />
        <SheetList {...props} />
        {noticeList}
        <StartSheet {...props} startsOpen />
      </Section>
    );
  }
  return (
    <>
      <Section title={text.sheets.found(found)}>
        <Button
          appearance="primary"
          className={styles.start}
          onClick={() => void dispatch({ type: 'goTo', step: 'check' })}
        >
          {text.sheets.next}
        </Button>
        <SeverityCounts counts={report.counts} />
        <SheetList {...props} />
        {noticeList}
        <StartSheet {...props} startsOpen={false} />
        <Fold title={firstRunText.sampleFolded}>{() => <TrySample {...props} />}</Fold>
      </Section>
      <AsOfField {...props} />
      <PlanChanges {...props} />
    </>
  );
}
