import { Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import { Section } from '../components/Section';
import type { StepProps } from '../Pane';
import { shareText } from '../words/copy';
import { ShareItemView } from './ShareItemView';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Lists what a recipient of the workbook would see, when asked; changes nothing. */
export function ShareCheck({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { share, isOutOfDate, activity } = state;
  return (
    <Section title={shareText.title}>
      <Caption1>{shareText.intro}</Caption1>
      <Button
        className={styles.start}
        disabledFocusable={activity !== 'idle'}
        onClick={() => void dispatch({ type: 'checkSharing' })}
      >
        {shareText.list}
      </Button>
      <div role="status">
        {share && isOutOfDate && <Text>{shareText.outOfDate}</Text>}
        {share?.items.length === 0 && <Text>{shareText.nothing}</Text>}
      </div>
      {share?.items.map((item) => (
        <ShareItemView key={item.code} item={item} dispatch={dispatch} />
      ))}
      {share && share.clear.length > 0 && <Caption1>{shareText.clear(share.clear)}</Caption1>}
      {share && share.notListed.length > 0 && <Caption1>{shareText.notListed(share.notListed)}</Caption1>}
    </Section>
  );
}
