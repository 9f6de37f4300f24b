import { useCallback, useEffect, useMemo, useRef } from 'react';
import { foldsBySheet, groupBySheet, type FindingReport, type SeverityGroup } from '../../groupFindings';
import { useFindingsPlace } from './findingsPlace';
import { foldOf } from './foldOf';
import { nameFindings } from './nameFindings';

/**
 * Goes from finding to finding in the order shown. Where the one looked at is gone, corrected or set aside, the next is the
 * one that took its place.
 * @param onShow shows the cell of a finding.
 */
export function useFindingSteps(groups: readonly SeverityGroup[], onShow: (finding: FindingReport) => void) {
  const { place, move } = useFindingsPlace();
  const list = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  const { order, names } = useMemo(() => {
    const findings = groups.flatMap((severity) => severity.groups.flatMap(shownOrder));
    return { order: findings, names: nameFindings(findings) };
  }, [groups]);
  const index = order.findIndex((finding) => names.get(finding) === place.current?.name);
  const from = index >= 0 ? index : Math.min(place.current?.index ?? 0, order.length);
  const previous = from - 1;
  const next = index >= 0 ? index + 1 : from;

  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  });

  const look = useCallback(
    (finding: FindingReport) => {
      move({ current: { name: names.get(finding)!, index: order.indexOf(finding) } });
      onShow(finding);
    },
    [names, order, move, onShow],
  );
  const stepTo = (wanted: number) => {
    const finding = order[wanted];
    if (!finding) return;
    isWanted.current = true;
    move({ unfolded: new Set([...place.unfolded, foldOf(finding)]) });
    look(finding);
  };
  return {
    list,
    /** The finding looked at; null for none of those shown. */
    current: order[index] ?? null,
    /** Counted from one; null for none. */
    position: index < 0 ? null : index + 1,
    look,
    toPrevious: order[previous] ? () => stepTo(previous) : null,
    toNext: order[next] ? () => stepTo(next) : null,
  };
}

function shownOrder({ findings }: SeverityGroup['groups'][number]): readonly FindingReport[] {
  return foldsBySheet(findings) ? groupBySheet(findings).flatMap(({ findings: ofSheet }) => ofSheet) : findings;
}
