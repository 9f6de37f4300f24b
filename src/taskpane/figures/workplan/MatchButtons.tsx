import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from '../../useSession';
import { workplanText } from '../../words/copy';
import type { PlannedReport } from './describePlanned';

const useStyles = makeStyles({
  // Under the words they are about.
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  button: { minWidth: 0 },
});

interface MatchButtonsProps {
  readonly planned: PlannedReport;
  /** The planned activity in words, for those who hear the buttons alone. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly dispatch: Dispatch;
}

/** What can be said of a planned activity and the held one beside it; nothing where there is none. */
export function MatchButtons({ planned, name, isBusy, dispatch }: MatchButtonsProps) {
  const styles = useStyles();
  const match = planned.heldAs ?? planned.proposal;
  if (!match) return null;
  const say = (words: string, isSame: boolean | null) => (
    <Button
      size="small"
      className={styles.button}
      disabled={isBusy}
      aria-label={workplanText.about(words, name)}
      onClick={() => void dispatch({ type: 'matchPlanned', planned: planned.key, held: match.key, isSame })}
    >
      {words}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {match.confirmed ? say(workplanText.takeBack, null) : say(workplanText.confirm, true)}
      {!match.confirmed && say(workplanText.refuse, false)}
    </div>
  );
}
