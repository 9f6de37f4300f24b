import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresReport } from '../../../core';
import { Fold } from '../../components/Fold';
import { PagedList } from '../../components/PagedList';
import { RowButton } from '../../components/RowButton';
import type { FindingReport } from '../../groupFindings';
import type { Dispatch } from '../../useSession';
import { findingText } from '../../words/copy';
import { formatReportDay } from '../../../session/locale/formatDay';
import { findingKey, keyOf, placeOf } from './findingReport';

type SetAsideReport = FiguresReport['setAside'][number];

const useStyles = makeStyles({
  reason: { display: 'block', paddingInlineStart: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  button: { minWidth: 0, marginInlineStart: tokens.spacingHorizontalS, paddingInline: tokens.spacingHorizontalXS },
});

interface SetAsideListProps {
  readonly findings: readonly SetAsideReport[];
  readonly isBusy: boolean;
  readonly onShow: (finding: FindingReport) => void;
  readonly dispatch: Dispatch;
}

/** What somebody judged, with the reason, folded; each can be brought back. Nothing where nothing is set aside. */
export function SetAsideList({ findings, isBusy, onShow, dispatch }: SetAsideListProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section>
      <Fold title={findingText.listed(findings.length)}>
        {() => (
          <PagedList items={findings} keyOf={keyOf}>
            {(finding) => {
              const place = placeOf(finding);
              const key = findingKey(finding);
              return (
                <>
                  <RowButton place={place} isCurrent={false} onShow={() => onShow(finding)}>
                    {finding.message}
                  </RowButton>
                  <Caption1 className={styles.reason}>
                    {findingText.because(formatReportDay(finding.day), finding.reason)}
                  </Caption1>
                  <Button
                    size="small"
                    appearance="transparent"
                    className={styles.button}
                    disabledFocusable={isBusy || !key}
                    aria-label={findingText.bringBackOf(place, finding.subject)}
                    onClick={() => key && void dispatch({ type: 'setAside', finding: key, reason: null })}
                  >
                    {findingText.bringBack}
                  </Button>
                </>
              );
            }}
          </PagedList>
        )}
      </Fold>
    </section>
  );
}
