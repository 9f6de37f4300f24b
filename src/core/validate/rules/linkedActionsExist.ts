import { makeFinding } from '../../findings/makeFinding';
import type { Plan } from '../../model/plan';
import { placeOf } from '../../model/source';
import { letterIndex } from '../../read/cells/actionLetters';
import { activityRule } from '../rule';

/** The actions an activity names can be read and stand in the plan. */
export const linkedActionsExist = activityRule(
  ['action-unknown', 'action-unreadable'],
  ({ actions, source }, { plan }) => {
    const place = placeOf(source, 'planActions');
    const unknown = plan ? actions.refs.filter((ref) => !isKnown(ref, plan)) : [];
    const unreadable = actions.unreadable.join(', ');
    return [
      ...unknown.map((action) => makeFinding('action-unknown', place, { action })),
      ...(unreadable === '' ? [] : [makeFinding('action-unreadable', place, { value: unreadable })]),
    ];
  },
);

/**
 * Where the plan itself slipped, references are taken on trust: to a pillar whose heading is lost, and to a letter that
 * is missing between others. The slip is the plan's finding, not one of every activity.
 */
function isKnown(ref: string, { actions }: Plan): boolean {
  if (actions.some((action) => action.ref === ref)) return true;
  const ofPillar = actions.filter(({ pillar }) => pillar === Number(ref[0]));
  if (ofPillar.length === 0) return actions.some(({ pillar }) => pillar === null || pillar > 4);
  const last = Math.max(...ofPillar.map(({ letters }) => (letters === null ? -1 : letterIndex(letters)!)));
  return letterIndex(ref.slice(3, -1))! < last;
}
