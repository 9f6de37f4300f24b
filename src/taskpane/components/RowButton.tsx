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
    // Where colours are forced nothing is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
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
    ':hover > span': { color: tokens.colorBrandForegroundLinkHover },
  },
  focusable: {
    // Not under what stays at the top of a step while it scrolls, and with what can be done about it.
    scrollMarginBlock: '48px 40px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink },
  // Where colours are forced a button's words are those of any text.
  link: { '@media (forced-colors: active)': { color: 'LinkText' } },
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
      <span className={mergeClasses(styles.place, onShow !== null && styles.link)}>{place}</span> {children}
    </>
  );
  if (!onShow) {
    return (
      <div
        tabIndex={-1}
        className={mergeClasses(styles.row, styles.focusable, isCurrent && styles.current)}
        aria-current={isCurrent || undefined}
      >
        {words}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.focusable, styles.button, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
      onClick={onShow}
    >
      {words}
    </button>
  );
}
