import type { MeasureName } from '../../model/measure';
import { activitiesHeld } from './activitiesHeld';
import { expertMissionShare } from './expertMissionShare';
import { femaleHeadsGrowth } from './femaleHeadsGrowth';
import { meanEvaluation } from './meanEvaluation';
import type { Measure } from './measure';
import { membersReached } from './membersReached';
import { membersWithStatus } from './membersWithStatus';
import { outputsRecorded } from './outputsRecorded';
import { reported } from './reported';
import { requestsMetShare } from './requestsMetShare';
import { womenShare } from './womenShare';

/** Every measure, one file each. */
export const measures: Readonly<Record<MeasureName, Measure>> = {
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
