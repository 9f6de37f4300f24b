import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Dispatch } from '../useSession';
import { mappingText } from '../words/copy';

const useStyles = makeStyles({
  lost: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

interface LostSheetProps {
  readonly sheet: string;
  readonly isBusy: boolean;
  readonly dispatch: Dispatch;
}

/** A sheet that was set by hand and is gone, or is called something else now. */
export function LostSheet({ sheet, isBusy, dispatch }: LostSheetProps) {
  const styles = useStyles();
  return (
    <li className={styles.lost}>
      <Text>{sheet}</Text>
      <Caption1>{mappingText.lost}</Caption1>
      <Button
        size="small"
        className={styles.start}
        disabledFocusable={isBusy}
        onClick={() => void dispatch({ type: 'mapSheet', sheet, mapping: null })}
      >
        {mappingText.forget}
      </Button>
    </li>
  );
}
