import type { Need } from '../../model/needs/need';
import type { NeedFigure, NeedGroup } from './needFigure';

/** Needs of one kind together, in the order of the first of each. */
export function groupNeeds(needs: readonly NeedFigure[], keyOf: (need: Need) => unknown): readonly NeedFigure[][] {
  const groups = new Map<unknown, NeedFigure[]>();
  for (const figure of needs) {
    const group = groups.get(keyOf(figure.need));
    if (group === undefined) groups.set(keyOf(figure.need), [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

/** A group for each of the values that any need has, in the order of the values. */
export function groupInOrder<Of>(
  needs: readonly NeedFigure[],
  order: readonly Of[],
  valueOf: (need: Need) => Of,
): readonly NeedGroup<Of>[] {
  const groups = groupNeeds(needs, valueOf);
  return order.flatMap((of) => {
    const group = groups.find(([first]) => valueOf(first!.need) === of);
    return group === undefined ? [] : [{ of, needs: group }];
  });
}
