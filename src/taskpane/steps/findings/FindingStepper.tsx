import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { findingFilterText as words } from '../../words/copy';
import { useFindingKeys } from './useFindingKeys';

const useStyles = makeStyles({
  // Stays in sight while the findings scroll under it, over the padding of the step.
  bar: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { fontVariantNumeric: 'tabular-nums' },
});

interface FindingStepperProps {
  /** Counted from one; null before one was looked at. */
  readonly position: number | null;
  readonly shown: number;
  /** Null where there is none. */
  readonly toPrevious: (() => void) | null;
  readonly toNext: (() => void) | null;
}

/** To the previous and the next finding, by button and by key; says which of how many it is. */
export function FindingStepper({ position, shown, toPrevious, toNext }: FindingStepperProps) {
  const styles = useStyles();
  useFindingKeys(toPrevious, toNext);
  return (
    <div role="group" aria-label={words.steps} className={styles.bar}>
      <Button
        size="small"
        disabledFocusable={toPrevious === null}
        title={words.previousHelp}
        aria-keyshortcuts="Alt+PageUp"
        onClick={() => toPrevious?.()}
      >
        {words.previous}
      </Button>
      <Button
        size="small"
        disabledFocusable={toNext === null}
        title={words.nextHelp}
        aria-keyshortcuts="Alt+PageDown"
        onClick={() => toNext?.()}
      >
        {words.next}
      </Button>
      <Caption1 aria-live="polite" className={styles.position}>
        {position !== null && words.position(position, shown)}
      </Caption1>
    </div>
  );
}
