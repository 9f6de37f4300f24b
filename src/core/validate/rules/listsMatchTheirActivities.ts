import { makeFinding } from '../../findings/makeFinding';
import { hasHeldStatus } from '../../model/activity';
import type { CountField } from '../../model/countFields';
import { placeOf } from '../../model/source';
import { listDifference } from '../listDifference';
import { listSlips } from '../listSlips';
import { modelRule } from '../rule';

/**
 * The numbers typed for an activity that was held are those its participants sheet gives. One finding an activity, at
 * the number that differs: a missing person changes several of them.
 */
export const listsMatchTheirActivities = modelRule(['participants-mismatch'], (model) => {
  const slips = listSlips(model);
  const lastDay = Math.max(model.asOf, model.today);
  return model.activities.flatMap((activity, index) => {
    const isOver = (activity.end ?? activity.start ?? lastDay) <= lastDay && hasHeldStatus(activity);
    if (activity.listed === null || !isOver) return [];
    const difference = listDifference(activity, {
      repeated: slips.repeated[index]!,
      strayed: slips.strayed[index]!,
      ungendered: slips.ungendered[index]!,
      unnamed: slips.unnamed[index]!,
    });
    if (difference === null) return [];
    const { field, typed, listed } = difference;
    const params = { typed, listed, people: words[field] };
    return [makeFinding('participants-mismatch', placeOf(activity.source, field), params)];
  });
});

const words: Readonly<Record<CountField, string>> = {
  participants: 'participant(s)',
  women: 'women',
  men: 'men',
  otherGender: 'of another gender',
  onsite: 'on site',
  online: 'online',
  observers: 'observer(s)',
  administrations: 'administration(s)',
  headsOfDelegation: 'head(s) of delegation',
  femaleHeads: 'female head(s) of delegation',
  respondents: 'respondent(s)',
};
