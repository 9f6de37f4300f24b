import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState } from 'react';
import { RowButton } from '../../components/RowButton';
import type { FindingReport } from '../../groupFindings';
import type { Dispatch } from '../../useSession';
import { findingText } from '../../words/copy';
import { cellFix, findingKey, placeOf } from './findingReport';
import { FixPreview, partOf } from './FixPreview';
import { SetAsideForm } from './SetAsideForm';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

export interface FindingItemProps {
  readonly finding: FindingReport;
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly onShow: (finding: FindingReport) => void;
  readonly dispatch: Dispatch;
}

/** One finding: its place and sentence, which lead to its cell; its correction, old and new; a way to set it aside. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, isCurrent, isBusy, onShow, dispatch } = props;
  const styles = useStyles();
  const [isJudging, setIsJudging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasJudging = useRef(false);
  useEffect(() => {
    if (wasJudging.current && !isJudging) opener.current?.focus();
    wasJudging.current = isJudging;
  }, [isJudging]);
  const place = placeOf(finding);
  const fix = cellFix(finding);
  const key = findingKey(finding);
  return (
    <>
      <RowButton place={place} isCurrent={isCurrent} onShow={key && (() => onShow(finding))}>
        {finding.message}
      </RowButton>
      <div className={styles.actions}>
        {fix && (
          <>
            <FixPreview fix={fix} />
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isBusy}
              aria-label={findingText.changeOf(place, partOf(fix).old, partOf(fix).new)}
              onClick={() => {
                onShow(finding);
                void dispatch({ type: 'acceptFixes', fixes: [fix] });
              }}
            >
              {findingText.change}
            </Button>
          </>
        )}
        {key && !isJudging && (
          <Button
            ref={opener}
            size="small"
            appearance="transparent"
            className={styles.button}
            disabledFocusable={isBusy}
            aria-label={findingText.setAsideOf(place, finding.subject)}
            onClick={() => setIsJudging(true)}
          >
            {findingText.setAside}
          </Button>
        )}
      </div>
      {key && isJudging && (
        <SetAsideForm
          isBusy={isBusy}
          onKeep={(reason) => void dispatch({ type: 'setAside', finding: key, reason })}
          onLeave={() => setIsJudging(false)}
        />
      )}
    </>
  );
});
