import { Link, makeStyles } from '@fluentui/react-components';
import type { Dispatch } from '../useSession';
import { text } from '../words/copy';

// Where colours are forced a button's words are those of any text.
const useStyles = makeStyles({ link: { '@media (forced-colors: active)': { color: 'LinkText' } } });

interface PlaceButtonProps {
  readonly sheet: string;
  readonly cell: string;
  /** What stands on the button; the cell when left out. */
  readonly children?: string;
  readonly dispatch: Dispatch;
}

/** Leads to a cell. */
export function PlaceButton({ sheet, cell, children = cell, dispatch }: PlaceButtonProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={text.show(`${sheet} ${cell}`)}
      onClick={() => void dispatch({ type: 'showCell', sheet, cell })}
    >
      {children}
    </Link>
  );
}
