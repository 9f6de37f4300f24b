import { Caption1, Text } from '@fluentui/react-components';
import { Fold } from '../../components/Fold';
import { PagedList } from '../../components/PagedList';
import { Section } from '../../components/Section';
import type { Dispatch } from '../../useSession';
import { workplanText } from '../../words/copy';
import { RowList } from '../RowList';
import { describeUnplanned, type PlannedReport, type WorkplanReport } from './describePlanned';
import { PlannedItem } from './PlannedItem';
import { WorkplanCounts } from './WorkplanCounts';

interface WorkplanSectionProps {
  readonly workplan: WorkplanReport;
  readonly memberNames: Readonly<Record<string, string>>;
  readonly isBusy: boolean;
  readonly dispatch: Dispatch;
}

/** The work plan against what was held: what waits for a word of the user stands open, the rest is folded. */
export function WorkplanSection({ workplan, memberNames, isBusy, dispatch }: WorkplanSectionProps) {
  const { planned, unplanned } = workplan;
  const held = planned.filter(({ heldAs }) => heldAs !== null);
  const proposed = planned.filter(({ proposal }) => proposal !== null);
  const open = planned.filter(({ heldAs, proposal }) => heldAs === null && proposal === null);
  const list = (items: readonly PlannedReport[]) => (
    <PagedList items={items} keyOf={({ key }) => key}>
      {(one) => <PlannedItem planned={one} memberNames={memberNames} isBusy={isBusy} dispatch={dispatch} />}
    </PagedList>
  );
  return (
    <Section title={workplanText.title}>
      <Text>{workplanText.headline(planned.length, held.length)}</Text>
      <WorkplanCounts workplan={workplan} memberNames={memberNames} />
      {proposed.length > 0 && (
        <>
          <Caption1>{workplanText.ask}</Caption1>
          <Fold title={workplanText.proposals(proposed.length)} startsOpen>
            {() => list(proposed)}
          </Fold>
        </>
      )}
      {held.length > 0 && <Fold title={workplanText.held(held.length)}>{() => list(held)}</Fold>}
      {open.length > 0 && <Fold title={workplanText.open(open.length)}>{() => list(open)}</Fold>}
      <RowList
        title={workplanText.unplanned(unplanned.length)}
        rows={unplanned.map(describeUnplanned)}
        heading="h3"
        dispatch={dispatch}
      />
    </Section>
  );
}
