import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellChange } from '../../core';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { orEmpty, showCell, showPatchCell } from '../words/showValue';
import { text } from '../words/copy';

const useStyles = makeStyles({
  old: { color: tokens.colorNeutralForeground2 },
  arrow: { color: tokens.colorNeutralForeground3, paddingInline: tokens.spacingHorizontalXS },
  new: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-line' },
});

/** `(empty) → 45.5%` */
export function ChangeWords({ change: { from, to, style } }: { readonly change: CellChange }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.old}>{orEmpty(showCell(from, style))}</span>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <VisuallyHidden>{` ${text.update.becomes} `}</VisuallyHidden>
      <span className={styles.new}>{orEmpty(showPatchCell(to, style))}</span>
    </>
  );
}
