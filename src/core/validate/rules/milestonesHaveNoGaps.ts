import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { citationsOf, type Citation } from '../citations';
import { modelRule } from '../rule';

/** Between two cited milestones of an objective, all are cited. */
export const milestonesHaveNoGaps = modelRule(['rsp-milestone-gap'], (model) => {
  const byObjective = new Map<string, Citation[]>();
  for (const citation of citationsOf(model)) {
    byObjective.set(citation.objective, [...(byObjective.get(citation.objective) ?? []), citation]);
  }
  return [...byObjective.values()].flatMap((citations) => {
    const sorted = [...citations].sort((a, b) => a.milestone - b.milestone);
    return sorted.flatMap(({ objective, milestone, action }, index) => {
      const previous = sorted[index - 1]?.milestone ?? milestone;
      const missing = Array.from(
        { length: Math.max(0, milestone - previous - 1) },
        (_, offset) => previous + 1 + offset,
      );
      return missing.map((gap) =>
        makeFinding('rsp-milestone-gap', placeOf(action.source, 'rspReference'), { objective, milestone: gap }),
      );
    });
  });
});
