import { makeFinding } from '../../findings/makeFinding';
import { countOf, wordOf, type Activity } from '../../model/activity';
import { modeSumOf } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/**
 * An online activity has nobody on site, an in-person one nobody online; people too many for the participants are
 * `mode-sum`.
 */
export const modesFitTheirCounts = activityRule(['mode-mismatch'], (activity) => {
  const mode = wordOf(activity.mode);
  if (mode !== 'online' && mode !== 'in-person') return null;
  const [other, word] = mode === 'online' ? (['onsite', 'on-site'] as const) : (['online', 'online'] as const);
  const count = countOf(activity, other) ?? 0;
  if (count === 0 || isTooManyBy(count, activity)) return null;
  return makeFinding('mode-mismatch', placeOf(activity.source, 'mode'), { mode, count, other: word });
});

function isTooManyBy(count: number, activity: Activity): boolean {
  const sum = modeSumOf(activity);
  return sum !== null && sum - count === countOf(activity, 'participants');
}
