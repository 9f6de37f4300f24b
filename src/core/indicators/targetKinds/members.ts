import { judgeCumulative } from './cumulative';
import { judgeEveryPeriod } from './everyPeriod';
import type { TargetKindRule } from './judgement';

/** "At least 27/35 Members" over the term; "At least 5 Members per year" in each of its years. */
export const members: TargetKindRule = (given) =>
  given.target.per === null ? judgeCumulative(given) : judgeEveryPeriod(given);
