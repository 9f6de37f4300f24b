import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingReport } from '../groupFindings';
import { text } from '../words/text';

const useStyles = makeStyles({
  finding: {
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
  fix: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FindingButtonProps {
  readonly finding: FindingReport;
  readonly isCurrent: boolean;
  readonly onShow: (finding: FindingReport) => void;
}

/** One finding: its place, its sentence, the suggested correction; leads to its cell. */
export function FindingButton({ finding, isCurrent, onShow }: FindingButtonProps) {
  const styles = useStyles();
  const { sheet, cell, message, fix } = finding;
  const words = (
    <>
      <span className={styles.place}>{sheet === null ? text.workbookAsAWhole : `${sheet} ${cell}`}</span> {message}
      {fix && (
        <span className={styles.fix}>
          {` ${text.check.suggested} `}
          {fix.to === '' ? text.check.emptyFix : String(fix.to)}
        </span>
      )}
    </>
  );
  if (sheet === null) return <div className={styles.finding}>{words}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.button, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
      onClick={() => onShow(finding)}
    >
      {words}
    </button>
  );
}
