import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../components/Section';
import type { StepProps } from '../Pane';
import { text } from '../words/copy';
import { LastUpdate } from './LastUpdate';
import { LostColumns } from './LostColumns';
import { SheetChanges } from './SheetChanges';
import { TypedOver } from './TypedOver';
import { typedOverCells } from './typedOverCells';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
});

/** What an update would write, old and new; write it; take the last one back. */
export function UpdateStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const isBusy = state.activity !== 'idle';
  if (!state.result) {
    return (
      <>
        <Text>{text.update.intro}</Text>
        <Button
          appearance="primary"
          className={styles.start}
          disabled={isBusy}
          onClick={() => void dispatch({ type: 'previewUpdate' })}
        >
          {text.update.preview}
        </Button>
      </>
    );
  }
  const { update } = state.result;
  const count = update.cellsWritten;
  const isNothing = update.patch.length === 0;
  return (
    <>
      <Text>{summaryWords(update)}</Text>
      <div className={styles.row}>
        {isNothing && update.sheets.length > 0 && (
          <Button appearance="primary" onClick={() => void dispatch({ type: 'goTo', step: 'summary' })}>
            {text.update.next}
          </Button>
        )}
        <Button
          appearance={isNothing ? 'secondary' : 'primary'}
          disabled={isBusy || isNothing}
          onClick={() => void dispatch({ type: 'update' })}
        >
          {text.update.write(count)}
        </Button>
        <Button disabled={isBusy || state.undoes === null} onClick={() => void dispatch({ type: 'undo' })}>
          {text.undo[state.undoes ?? 'update']}
        </Button>
      </div>
      {state.lastUpdate && <LastUpdate written={state.lastUpdate} dispatch={dispatch} />}
      <TypedOver cells={typedOverCells(update, state.accepted)} isBusy={isBusy} dispatch={dispatch} />
      <LostColumns columns={update.lost} />
      {update.sheets.length > 0 && (
        <Section title={count > 0 ? text.update.changes : text.update.bySheet}>
          {update.sheets.map((sheet, index) => (
            <SheetChanges
              key={`${sheet.sheet} ${index}`}
              sheet={sheet}
              changes={update.changes.filter((change) => change.sheet === sheet.sheet)}
              dispatch={dispatch}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function summaryWords({ patch, cellsWritten, sheets }: NonNullable<StepProps['state']['result']>['update']): string {
  if (sheets.length === 0) return text.update.noSheets;
  if (patch.length === 0) return text.update.nothing;
  return cellsWritten === 0 ? text.update.onlyNotes : text.update.willWrite(cellsWritten);
}
