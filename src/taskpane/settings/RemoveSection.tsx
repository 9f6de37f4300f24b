import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Section } from '../components/Section';
import type { StepProps } from '../Pane';
import { settingsText } from '../words/copy';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Takes the product out of the workbook again: says what goes and what stays, and asks before it does. */
export function RemoveSection({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const { removal } = state.result!;
  const words = settingsText.remove;
  const isNothing = removal.patch.length === 0;
  const isBusy = state.activity !== 'idle';
  if (!isAsking || isNothing) {
    return (
      <Section title={words.title}>
        <Caption1>{isNothing ? words.nothing : words.help}</Caption1>
        <Button className={styles.start} disabled={isNothing || isBusy} onClick={() => setIsAsking(true)}>
          {words.ask}
        </Button>
      </Section>
    );
  }
  const remove = () => {
    setIsAsking(false);
    void dispatch({ type: 'removeProduct' });
  };
  return (
    <Section title={words.title}>
      <Text>{words.goes(removal.cellsCleared, removal.sheets.length)}</Text>
      {removal.sheets.length > 0 && (
        <ul className={styles.list}>
          {removal.sheets.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
      )}
      {removal.kept.map((sentence) => (
        <Caption1 key={sentence}>{sentence}</Caption1>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isBusy} onClick={remove}>
          {words.remove}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{words.keep}</Button>
      </div>
    </Section>
  );
}
