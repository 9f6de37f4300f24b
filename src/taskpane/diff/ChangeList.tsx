import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { describeMembers, describeValue, fieldWords, type ChangesReport } from '../../core';
import { PagedList } from '../components/PagedList';
import type { Dispatch } from '../useSession';
import { diffText } from '../words/copy';
import { ChangeFilters } from './ChangeFilters';
import { ChangeItem } from './ChangeItem';
import { everyChange, filterChanges } from './filterChanges';
import { ProgressList } from './ProgressList';

interface ChangeListProps {
  readonly report: ChangesReport;
  readonly dispatch: Dispatch;
}

/** What changed: in short, what many actions have alike, then action by action as the user narrows it. */
export function ChangeList({ report, dispatch }: ChangeListProps) {
  const [filter, setFilter] = useState(everyChange);
  const { members, counts, shared, membersOnly, actions, progress } = report;
  const shown = filterChanges(actions, filter);
  return (
    <>
      <Caption1>{describeMembers(members)}</Caption1>
      <Caption1>{diffText.counts(counts)}</Caption1>
      {shared.map(({ field, old, new: now, count }) => (
        <Caption1 key={`${field} ${String(old)} ${String(now)}`}>
          {diffText.fieldChanged(fieldWords[field], describeValue(old), describeValue(now), count)}
        </Caption1>
      ))}
      {membersOnly > 0 && <Caption1>{diffText.membersOnly(membersOnly)}</Caption1>}
      <ChangeFilters filter={filter} shown={shown.length} all={actions.length} onChange={setFilter} />
      <PagedList items={shown} keyOf={({ old, new: now }) => `${old} ${now}`}>
        {(change) => <ChangeItem change={change} dispatch={dispatch} />}
      </PagedList>
      <ProgressList progress={progress} />
    </>
  );
}
