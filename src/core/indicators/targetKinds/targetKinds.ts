import type { TargetKind } from '../../read/cells/targetForms/target';
import { judgeCumulative } from './cumulative';
import { judgeEveryPeriod } from './everyPeriod';
import type { TargetKindRule } from './judgement';
import { members } from './members';
import { judgeThreshold } from './threshold';

/** How each kind of target is judged. */
export const targetKinds: Readonly<Record<TargetKind, TargetKindRule>> = {
  members,
  count: judgeCumulative,
  frequency: judgeEveryPeriod,
  share: judgeThreshold,
  growth: judgeThreshold,
  rating: judgeThreshold,
};
