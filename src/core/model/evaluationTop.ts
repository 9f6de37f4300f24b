import { EVALUATION_TOP } from '../read/cells/evaluationScale';
import type { Plan } from './plan';

/** The top of the scale of evaluations: that of the plan's rating target, else 5. */
export function evaluationTop(plan: Plan | null): number {
  const targets = (plan?.actions ?? []).flatMap(({ indicators }) => indicators.map(({ target }) => target));
  return targets.find((target) => target?.kind === 'rating')?.of ?? EVALUATION_TOP;
}
