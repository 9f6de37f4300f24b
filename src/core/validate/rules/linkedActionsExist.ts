import type { Finding, Place } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { Action } from '../../model/action';
import type { Model } from '../../model/model';
import type { NeedEntry } from '../../model/needs/need';
import { placeOf } from '../../model/source';
import type { ActionRefsReading } from '../../read/cells/actionRefs';
import { formatRange } from '../../workbook/address';
import { headerPlace } from '../headerPlace';
import { isKnownAction, planActions } from '../knownAction';
import { modelRule } from '../rule';

/** The actions that an activity, an output, a need or the header of an instrument names can be read and stand in the plan. */
export const linkedActionsExist = modelRule(['action-unknown', 'action-unreadable'], (model) => {
  const { activities, memberStatus, outputs } = model;
  const known = planActions(model);
  return [
    ...activities.flatMap(({ actions, source }) => problems(actions, placeOf(source, 'planActions'), known)),
    ...memberStatus.flatMap(({ block, column, action }) =>
      problems({ refs: [action], unreadable: [] }, headerPlace(block, column), known),
    ),
    ...needActions(model).flatMap(({ topic, actionsPlace }) => problems(topic.actions, actionsPlace, known)),
    ...outputs.flatMap(({ actions, source }) => problems(actions, placeOf(source, 'planActions'), known)),
  ];
});

/** Each cell of a needs survey that names actions, once, or once for each topic in it that has its own. */
function needActions({ needs }: Model): readonly NeedEntry[] {
  return (needs?.lists ?? []).flatMap(({ entries }) => {
    const keyOf = ({ actionsPlace, topic }: NeedEntry) =>
      `${formatRange(actionsPlace.range)} ${JSON.stringify(topic.actions)}`;
    const cells = new Map(entries.map((entry) => [keyOf(entry), entry]));
    return [...cells.values()];
  });
}

function problems(
  { refs, unreadable }: ActionRefsReading,
  place: Place,
  known: readonly Action[] | null,
): readonly Finding[] {
  const unknown = known ? refs.filter((ref) => !isKnownAction(ref, known)) : [];
  return [
    ...unknown.map((action) => makeFinding('action-unknown', place, { action })),
    ...(unreadable.length === 0 ? [] : [makeFinding('action-unreadable', place, { value: unreadable.join(', ') })]),
  ];
}
