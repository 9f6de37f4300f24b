import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { Section } from '../../components/Section';
import { SeverityBadge } from '../../components/SeverityBadge';
import { groupFindings, type FindingReport } from '../../groupFindings';
import type { Dispatch } from '../../useSession';
import { filterFindings } from './filterFindings';
import type { FindingFilter } from './findingFilter';
import { FindingFilters } from './FindingFilters';
import { FindingGroupView } from './FindingGroupView';
import { useFindingsPlace } from './findingsPlace';
import { FindingStepper } from './FindingStepper';
import { useFindingSteps } from './useFindingSteps';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface FindingBrowserProps {
  readonly findings: readonly FindingReport[];
  readonly isBusy: boolean;
  /** Shows the cell of a finding. */
  readonly onShow: (finding: FindingReport) => void;
  readonly dispatch: Dispatch;
}

/** The findings by severity and kind, narrowed as the user asks; one after the other by button and key. */
export function FindingBrowser({ findings, isBusy, onShow, dispatch }: FindingBrowserProps) {
  const styles = useStyles();
  const { place, move } = useFindingsPlace();
  // Typing stays quick however many findings there are: the list follows.
  const filter = useDeferredValue(place.filter);
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const groups = useMemo(() => groupFindings(shown), [shown]);
  const { list, current, position, look, toPrevious, toNext } = useFindingSteps(groups, onShow);
  // Another list begins at its top, unless the finding looked at is in it.
  const narrow = (changed: FindingFilter) =>
    move({ filter: changed, current: place.current && { ...place.current, index: 0 } });
  return (
    <>
      <FindingFilters findings={findings} shown={shown.length} filter={place.filter} onChange={narrow} />
      <FindingStepper position={position} shown={shown.length} toPrevious={toPrevious} toNext={toNext} />
      <div ref={list} className={styles.list}>
        {groups.map(({ severity, count, groups: ofSeverity }) => (
          <Section key={severity} title={<SeverityBadge severity={severity} count={count} />}>
            {ofSeverity.map((group) => (
              <FindingGroupView
                key={group.code}
                group={group}
                current={current}
                isBusy={isBusy}
                onShow={look}
                dispatch={dispatch}
              />
            ))}
          </Section>
        ))}
      </div>
    </>
  );
}
