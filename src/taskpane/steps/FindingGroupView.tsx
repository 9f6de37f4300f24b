import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { FoldButton } from '../components/FoldButton';
import { useFolded } from '../components/useFolded';
import type { FindingGroup, FindingReport } from '../groupFindings';
import { findingTitles } from '../words/findingTitles';
import { number } from '../words/text';
import { FindingButton } from './FindingButton';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** How many findings of one code are shown before the rest is asked for. */
const FIRST = 20;

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  readonly current: FindingReport | null;
  readonly onShow: (finding: FindingReport) => void;
}

/** The findings of one code; long groups are folded. */
export function FindingGroupView({ group: { code, findings }, current, onShow }: FindingGroupViewProps) {
  const styles = useStyles();
  const { shown, isLong, isOpen, toggle } = useFolded(findings, FIRST);
  return (
    <div>
      <h3 className={styles.heading}>
        {findingTitles[code]} <Caption1>({number(findings.length)})</Caption1>
      </h3>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={`${finding.sheet} ${finding.cell} ${finding.bullet} ${index}`}>
            <FindingButton finding={finding} isCurrent={finding === current} onShow={onShow} />
          </li>
        ))}
      </ul>
      {isLong && <FoldButton count={findings.length} isOpen={isOpen} onToggle={toggle} />}
    </div>
  );
}
