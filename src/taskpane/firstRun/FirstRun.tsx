import { Button, Caption1, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { panelId } from '../components/StepTabs';
import { firstRunText } from '../words/copy';
import { useFirstRun } from './firstRunPlace';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // As high as the longest of them: the buttons stay where they are from step to step.
  words: { minHeight: '80px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Three beside each other in a narrow pane.
  button: { minWidth: '72px' },
});

/** What the product does and never does, how it finds sheets, and the way through it: three steps, left at any moment. */
export function FirstRun() {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isAskedFor, leave } = useFirstRun();
  const [index, setIndex] = useState(0);
  const [isTurned, setIsTurned] = useState(isAskedFor);
  useEffect(() => {
    if (isTurned) heading.current?.focus();
  }, [index, isTurned]);
  const { title, words } = firstRunText.pages[index]!;
  const count = firstRunText.pages.length;
  const isLast = index === count - 1;
  const turnTo = (next: number) => {
    setIsTurned(true);
    setIndex(next);
  };
  const close = () => {
    leave();
    document.getElementById(panelId)?.focus();
  };
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Caption1>{firstRunText.stepOf(index + 1, count)}</Caption1>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <Text className={styles.words}>{words}</Text>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={isLast ? close : () => turnTo(index + 1)}>
          {isLast ? firstRunText.done : firstRunText.next}
        </Button>
        {index > 0 && (
          <Button className={styles.button} onClick={() => turnTo(index - 1)}>
            {firstRunText.back}
          </Button>
        )}
        {!isLast && (
          <Button appearance="transparent" className={styles.button} onClick={close}>
            {firstRunText.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
