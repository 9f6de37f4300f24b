import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorSubtleBackgroundSelected },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink },
});

interface RowButtonProps {
  readonly place: string;
  readonly children?: ReactNode;
  readonly isCurrent: boolean;
  /** Null for what stands in no cell: then it is no button. */
  readonly onShow: (() => void) | null;
}

/** A place of the workbook and what is said of it; leads there. */
export function RowButton({ place, children, isCurrent, onShow }: RowButtonProps) {
  const styles = useStyles();
  const words = (
    <>
      <span className={styles.place}>{place}</span> {children}
    </>
  );
  if (!onShow) return <div className={styles.row}>{words}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.button, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
      onClick={onShow}
    >
      {words}
    </button>
  );
}
