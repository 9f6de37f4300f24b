import type { Office, OfficeAction, OfficeIndicator } from '../office';
import { activitiesHeld, membersReached, outputsRecorded, reported } from './countingMeasures';
import { membersWithStatus, statusCells } from './membersWithStatus';
import { expertMissionShare, femaleHeadsGrowth, meanEvaluation, requestsMetShare, womenShare } from './ratioMeasures';
import type { Measure } from './value';

export const measures: Readonly<Record<string, Measure>> = {
  'members-with-status': membersWithStatus,
  'members-reached': membersReached,
  'activities-held': activitiesHeld,
  'outputs-recorded': outputsRecorded,
  'expert-mission-share': expertMissionShare,
  'requests-met-share': requestsMetShare,
  'women-share': womenShare,
  'female-heads-growth': femaleHeadsGrowth,
  'mean-evaluation': meanEvaluation,
  reported,
};

/** The measure that KPI and target ask for (definition: domain 1.4); null without a target. */
export function inferMeasure(office: Office, { ref }: OfficeAction, indicator: OfficeIndicator): string | null {
  const target = indicator.target.means;
  if (target === null) return null;
  if (target.kind === 'members') {
    const cells = statusCells(office, ref);
    const isUsable = target.per === null ? cells !== null : cells?.some(({ answer }) => answer?.is === 'since');
    return isUsable ? 'members-with-status' : 'members-reached';
  }
  if (target.kind === 'count') return 'outputs-recorded';
  if (target.kind === 'frequency') return indicator.topic === 'activities' ? 'activities-held' : 'outputs-recorded';
  if (target.kind === 'growth') return 'female-heads-growth';
  if (target.kind === 'rating') return 'mean-evaluation';
  const byTopic: Readonly<Record<string, string>> = {
    women: 'women-share',
    experts: 'expert-mission-share',
    requests: 'requests-met-share',
  };
  return byTopic[indicator.topic] ?? null;
}
