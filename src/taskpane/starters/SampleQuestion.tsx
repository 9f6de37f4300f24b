import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Section } from '../components/Section';
import type { StepProps } from '../Pane';
import { firstRunText } from '../words/copy';

const useStyles = makeStyles({
  question: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks whether the sample may stand beside sheets it would be counted with. The focus comes here. */
export function SampleQuestion({ state: { sampleMixes, activity }, dispatch }: StepProps) {
  const styles = useStyles();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { mixes } = firstRunText;
  const answer = (isMixed: boolean) => void dispatch({ type: 'addSample', isMixed });
  return (
    <div ref={question} tabIndex={-1} className={styles.question}>
      <Section title={mixes.title}>
        <Text>{mixes.words((sampleMixes ?? []).join(', '))}</Text>
        <Caption1>{mixes.advice}</Caption1>
        <div className={styles.buttons}>
          <Button onClick={() => answer(false)}>{mixes.leave}</Button>
          <Button disabledFocusable={activity !== 'idle'} onClick={() => answer(true)}>
            {mixes.add}
          </Button>
        </div>
      </Section>
    </div>
  );
}
