import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SummaryUpdate } from '../../core';
import { Section } from '../components/Section';
import type { StepProps } from '../Pane';
import { ShareCheck } from '../share/ShareCheck';
import { SlidesSection } from '../summary/SlidesSection';
import { SummaryChoices } from '../summary/SummaryChoices';
import { summaryText, text } from '../words/copy';
import { SheetChanges } from './SheetChanges';
import { TypedOver } from './TypedOver';
import { typedOverCells } from './typedOverCells';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
});

/** What building the sheets for the RCP would write; write them, take them back, save them as slides. */
export function SummaryStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const isBusy = state.activity !== 'idle';
  const summary = state.result?.summary;
  if (!state.result || !summary) {
    return (
      <>
        <Text>{summaryText.intro}</Text>
        <Button
          appearance="primary"
          className={styles.start}
          disabled={isBusy}
          onClick={() => void dispatch({ type: 'buildSummary' })}
        >
          {summaryText.preview}
        </Button>
        <ShareCheck state={state} dispatch={dispatch} />
      </>
    );
  }
  const { asOf } = state.result.report;
  return (
    <>
      <SummaryChoices state={state} dispatch={dispatch} />
      <Text>{whatIsWritten(summary)}</Text>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={isBusy || summary.patch.length === 0}
          onClick={() => void dispatch({ type: 'writeSummary' })}
        >
          {summaryText.write(summary.cellsWritten)}
        </Button>
        <Button disabled={isBusy || state.undoes === null} onClick={() => void dispatch({ type: 'undo' })}>
          {text.undo[state.undoes ?? 'summary']}
        </Button>
      </div>
      <TypedOver cells={typedOverCells(summary, state.accepted)} isBusy={isBusy} dispatch={dispatch} />
      {asOf !== null && <SlidesSection summary={summary} asOf={asOf} isBusy={isBusy} />}
      {summary.sheets.length > 0 && (
        <Section title={summaryText.sheets}>
          {summary.sheets.map((sheet) => (
            <SheetChanges
              key={sheet.sheet}
              sheet={sheet}
              changes={summary.changes.filter((change) => change.sheet === sheet.sheet)}
              dispatch={dispatch}
            />
          ))}
        </Section>
      )}
      <ShareCheck state={state} dispatch={dispatch} />
    </>
  );
}

function whatIsWritten({ patch, cellsWritten, sheets }: SummaryUpdate): string {
  if (patch.length === 0) return summaryText.nothing;
  if (cellsWritten === 0) return summaryText.onlyNotes;
  return summaryText.willWrite(cellsWritten, sheets.filter((sheet) => sheet.cellsWritten > 0).length);
}
