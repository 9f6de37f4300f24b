import { PagedList } from '../../components/PagedList';
import type { FindingReport } from '../../groupFindings';
import { FindingItem, type FindingItemProps } from './FindingItem';
import { keyOf } from './findingReport';

export interface FindingListProps extends Pick<FindingItemProps, 'isBusy' | 'onShow' | 'dispatch'> {
  readonly findings: readonly FindingReport[];
  readonly current: FindingReport | null;
}

/** Findings one below the other; a long list a page at a time. */
export function FindingList({ findings, current, ...rest }: FindingListProps) {
  return (
    <PagedList items={findings} keyOf={keyOf} wanted={current === null ? -1 : findings.indexOf(current)}>
      {(finding) => <FindingItem finding={finding} isCurrent={finding === current} {...rest} />}
    </PagedList>
  );
}
