import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { RowButton } from '../../components/RowButton';
import type { Dispatch } from '../../useSession';
import { workplanText } from '../../words/copy';
import { describeMatch, describePlanned, type PlannedReport } from './describePlanned';
import { MatchButtons } from './MatchButtons';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', paddingBlockEnd: tokens.spacingVerticalS },
  reason: { paddingInline: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
});

interface PlannedItemProps {
  readonly planned: PlannedReport;
  readonly memberNames: Readonly<Record<string, string>>;
  readonly isBusy: boolean;
  readonly dispatch: Dispatch;
}

/** A planned activity and the held one beside it; each leads to its cell. */
export function PlannedItem({ planned, memberNames, isBusy, dispatch }: PlannedItemProps) {
  const styles = useStyles();
  const name = describePlanned(planned, memberNames);
  const match = planned.heldAs ?? planned.proposal;
  const show = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
    void dispatch({ type: 'showCell', sheet, cell });
  return (
    <div className={styles.item}>
      <RowButton place={`${planned.sheet} ${planned.cell}`} isCurrent={false} onShow={() => show(planned)}>
        {name}
      </RowButton>
      {match && (
        <>
          <RowButton place={`${match.sheet} ${match.cell}`} isCurrent={false} onShow={() => show(match)}>
            {describeMatch(match, planned.heldAs !== null)}
          </RowButton>
          {match.reason !== '' && <Caption1 className={styles.reason}>{workplanText.because(match.reason)}</Caption1>}
          <MatchButtons planned={planned} name={name} isBusy={isBusy} dispatch={dispatch} />
        </>
      )}
    </div>
  );
}
