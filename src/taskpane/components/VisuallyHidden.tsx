import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface VisuallyHiddenProps {
  readonly as?: 'span' | 'h1';
  readonly children: ReactNode;
}

/** Words for those who hear the page and do not see it. */
export function VisuallyHidden({ as: Element = 'span', children }: VisuallyHiddenProps) {
  const styles = useStyles();
  return <Element className={styles.hidden}>{children}</Element>;
}
