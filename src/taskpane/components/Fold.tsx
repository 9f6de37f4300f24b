import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', minWidth: 0, paddingLeft: 0 },
  icon: { width: '12px', height: '12px' },
  open: { transform: 'rotate(90deg)' },
});

interface FoldProps {
  readonly title: string;
  /** What the button is called where its title alone does not say of what. */
  readonly label?: string;
  readonly startsOpen?: boolean;
  /** Whether it is open, where that is kept elsewhere; told when the user opens or folds it. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  /** Made only while it is open. */
  readonly children: () => ReactNode;
}

/** A part that is folded until it is asked for. */
export function Fold({ title, label, startsOpen = false, isOpen: kept, onToggle, children }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpenHere, setIsOpenHere] = useState(startsOpen);
  const isOpen = kept ?? isOpenHere;
  const toggle = () => {
    setIsOpenHere(!isOpen);
    onToggle?.(!isOpen);
  };
  const arrow = (
    <svg className={isOpen ? `${styles.icon} ${styles.open}` : styles.icon} viewBox="0 0 12 12" aria-hidden="true">
      <path fill="none" stroke="currentColor" strokeWidth="1.5" d="M4 2l4 4-4 4" />
    </svg>
  );
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        icon={arrow}
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        onClick={toggle}
      >
        {title}
      </Button>
      {isOpen && <div id={id}>{children()}</div>}
    </>
  );
}
