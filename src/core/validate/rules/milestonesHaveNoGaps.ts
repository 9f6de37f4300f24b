import { makeFinding } from '../../findings/makeFinding';
import type { Action } from '../../model/action';
import { placeOf } from '../../model/source';
import { citationsOf, type Citation } from '../citations';
import { modelRule } from '../rule';

/** Between two cited milestones of an objective, all are cited; a reference between them that cannot be read may cite it. */
export const milestonesHaveNoGaps = modelRule(['rsp-milestone-gap'], (model) => {
  const actions = model.plan?.actions ?? [];
  const byObjective = new Map<string, Citation[]>();
  for (const citation of citationsOf(model)) {
    byObjective.set(citation.objective, [...(byObjective.get(citation.objective) ?? []), citation]);
  }
  return [...byObjective.values()].flatMap((citations) => {
    const sorted = [...citations].sort((a, b) => a.milestone - b.milestone);
    return sorted.flatMap(({ objective, milestone, action }, index) => {
      const previous = sorted[index - 1];
      if (!previous || isUnreadableBetween(actions, previous.action, action)) return [];
      const missing = Array.from(
        { length: Math.max(0, milestone - previous.milestone - 1) },
        (_, offset) => previous.milestone + 1 + offset,
      );
      return missing.map((gap) =>
        makeFinding('rsp-milestone-gap', placeOf(action.source, 'rspReference'), { objective, milestone: gap }),
      );
    });
  });
});

function isUnreadableBetween(actions: readonly Action[], one: Action, other: Action): boolean {
  const [from, to] = [actions.indexOf(one), actions.indexOf(other)].sort((a, b) => a - b);
  return actions.slice(from, to).some(({ rsp }) => rsp.kind === 'malformed');
}
