import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellFix } from '../../../core';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { findingText } from '../../words/copy';
import { formatReportDay } from '../../../session/locale/formatDay';
import { changedPart, type ChangedPart } from './changedPart';

const useStyles = makeStyles({
  // Positioned, so that the words for those who do not see it scroll away with it.
  preview: {
    position: 'relative',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  old: { color: tokens.colorNeutralForeground2 },
  arrow: { color: tokens.colorNeutralForeground3 },
  new: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What a correction makes of its cell: the old struck out, the new behind it, what stays around them. */
export function FixPreview({ fix }: { readonly fix: CellFix }) {
  const styles = useStyles();
  const { before, old, new: now, after } = partOf(fix);
  const note = fix.as === 'date' ? findingText.asDate : typeof fix.to === 'number' ? findingText.asNumber : null;
  return (
    <span className={styles.preview}>
      {before}
      <del className={styles.old}>{old}</del>
      <span className={styles.arrow} aria-hidden="true">
        {' → '}
      </span>
      <VisuallyHidden>{` ${findingText.becomes} `}</VisuallyHidden>
      <ins className={styles.new}>{now}</ins>
      {after}
      {note !== null && <span className={styles.note}>{` (${note})`}</span>}
    </span>
  );
}

/** A date as people read it; a number and a date replace the whole cell. */
export function partOf({ from, to, as }: CellFix): ChangedPart {
  if (as === 'date') return { before: '', old: from, new: formatReportDay(String(to)), after: '' };
  if (typeof to === 'number') return { before: '', old: from, new: String(to), after: '' };
  return changedPart(from, to);
}
