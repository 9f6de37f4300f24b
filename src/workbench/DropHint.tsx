import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import { workbenchText as words } from '../taskpane/words/copy';

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    border: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

/** Shown while a file is held over the page. */
export function DropHint() {
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <Title3>{words.dropHere}</Title3>
    </div>
  );
}
