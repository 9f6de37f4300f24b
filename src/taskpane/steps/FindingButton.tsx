import { makeStyles, tokens } from '@fluentui/react-components';
import { RowButton } from '../components/RowButton';
import type { FindingReport } from '../groupFindings';
import { text } from '../words/text';

const useStyles = makeStyles({
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
  return (
    <RowButton
      place={sheet === null ? text.workbookAsAWhole : `${sheet} ${cell}`}
      isCurrent={isCurrent}
      onShow={sheet === null ? null : () => onShow(finding)}
    >
      {message}
      {fix && (
        <span className={styles.fix}>
          {` ${text.check.suggested} `}
          {fix.to === '' ? text.check.emptyFix : String(fix.to)}
        </span>
      )}
    </RowButton>
  );
}
