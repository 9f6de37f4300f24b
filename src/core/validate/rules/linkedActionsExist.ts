import type { Finding, Place } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { Model } from '../../model/model';
import type { Plan } from '../../model/plan';
import { placeOf } from '../../model/source';
import { letterIndex } from '../../read/cells/actionLetters';
import type { ActionRefsReading } from '../../read/cells/actionRefs';
import { headerPlace } from '../headerPlace';
import { modelRule } from '../rule';

/** The actions that an activity, an output or the header of an instrument names can be read and stand in the plan. */
export const linkedActionsExist = modelRule(['action-unknown', 'action-unreadable'], (model) => {
  const { activities, memberStatus, outputs } = model;
  const plan = isWholePlan(model) ? model.plan : null;
  return [
    ...activities.flatMap(({ actions, source }) => problems(actions, placeOf(source, 'planActions'), plan)),
    ...memberStatus.flatMap(({ block, column, action }) =>
      problems({ refs: [action], unreadable: [] }, headerPlace(block, column), plan),
    ),
    ...outputs.flatMap(({ actions, source }) => problems(actions, placeOf(source, 'planActions'), plan)),
  ];
});

/** Without its column of actions a plan cannot tell which there are. */
function isWholePlan({ blocks }: Model): boolean {
  return blocks.every(({ role, columns }) => role !== 'plan' || columns['action'] !== undefined);
}

function problems({ refs, unreadable }: ActionRefsReading, place: Place, plan: Plan | null): readonly Finding[] {
  const unknown = plan ? refs.filter((ref) => !isKnown(ref, plan)) : [];
  return [
    ...unknown.map((action) => makeFinding('action-unknown', place, { action })),
    ...(unreadable.length === 0 ? [] : [makeFinding('action-unreadable', place, { value: unreadable.join(', ') })]),
  ];
}

/**
 * Where the plan itself slipped, references are taken on trust: to a pillar whose heading is lost, to a letter that is
 * missing between others, and to the last one where another is typed twice in its place. The slip is the plan's finding,
 * not one of every activity.
 */
function isKnown(ref: string, { actions }: Plan): boolean {
  if (actions.some((action) => action.ref === ref)) return true;
  const ofPillar = actions.filter(({ pillar }) => pillar === Number(ref[0]));
  if (ofPillar.length === 0) return actions.some(({ pillar }) => pillar === null || pillar > 4);
  const last = Math.max(...ofPillar.map(({ letters }) => (letters === null ? -1 : letterIndex(letters)!)));
  return letterIndex(ref.slice(3, -1))! < Math.max(last, ofPillar.length);
}
