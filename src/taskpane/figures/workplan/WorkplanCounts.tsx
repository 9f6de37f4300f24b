import { workplanText } from '../../words/copy';
import { FactGroups } from '../FactGroups';
import type { WorkplanReport } from './describePlanned';

interface WorkplanCountsProps {
  readonly workplan: WorkplanReport;
  readonly memberNames: Readonly<Record<string, string>>;
}

/** Planned against held by pillar, and folded by level and Member. */
export function WorkplanCounts({ workplan, memberNames }: WorkplanCountsProps) {
  const { byPillar, byLevel, byMember } = workplan;
  const line = (name: string, { planned, held }: { readonly planned: number; readonly held: number }) =>
    [name, workplanText.counts(planned, held)] as const;
  const groups = [
    { title: workplanText.byPillar, facts: byPillar.map((one) => line(workplanText.pillar(one.pillar), one)) },
    {
      title: workplanText.byLevel,
      facts: byLevel.filter(({ planned }) => planned > 0).map((one) => line(one.level ?? workplanText.noLevel, one)),
    },
    { title: workplanText.byMember, facts: byMember.map((one) => line(memberNames[one.member] ?? one.member, one)) },
  ];
  return <FactGroups groups={groups} />;
}
