import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { Section } from '../components/Section';
import type { Dispatch } from '../useSession';
import { firstRunText } from '../words/copy';
import { useFirstRun } from './firstRunPlace';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

interface IntroductionSectionProps {
  readonly dispatch: Dispatch;
  /** Closes what covers the step. */
  readonly onClose: () => void;
}

/** Shows the introduction again, in the step it belongs to. */
export function IntroductionSection({ dispatch, onClose }: IntroductionSectionProps) {
  const styles = useStyles();
  const { show } = useFirstRun();
  const showAgain = () => {
    onClose();
    void dispatch({ type: 'goTo', step: 'sheets' });
    show();
  };
  return (
    <Section title={firstRunText.introduction}>
      <Caption1>{firstRunText.introductionHelp}</Caption1>
      <Button className={styles.start} onClick={showAgain}>
        {firstRunText.showAgain}
      </Button>
    </Section>
  );
}
