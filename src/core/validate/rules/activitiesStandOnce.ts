import { makeFinding } from '../../findings/makeFinding';
import type { Activity } from '../../model/activity';
import { placeOf } from '../../model/source';
import { foldText } from '../../read/cells/foldText';
import { formatRange } from '../../workbook/address';
import { modelRule } from '../rule';

/** An activity, by title and start, stands in one row. */
export const activitiesStandOnce = modelRule(['workshop-duplicate'], ({ activities }) => {
  const seen = new Map<string, Activity>();
  return activities.flatMap((activity) => {
    if (activity.title === '' || activity.start === null) return [];
    const key = `${activity.start} ${foldText(activity.title)}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, activity);
      return [];
    }
    const place = placeOf(first.source, 'title');
    const params = { first: `${place.sheet} ${formatRange(place.range)}` };
    return [makeFinding('workshop-duplicate', placeOf(activity.source, 'title'), params)];
  });
});
