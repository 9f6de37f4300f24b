import type { Model } from '../model/model';
import { isWithin } from '../workbook/calendar';
import { perModel } from './perModel';

const FEWEST_DEADLINES = 10;
const OUTSIDE_FROM = 3 / 4;

/**
 * Tells that nearly all deadlines of the plan lie outside the term its title or period line states: the years there are
 * the slip, and what rests on the term is not judged by it.
 */
export const isTermDoubtful = perModel(({ plan }: Model): boolean => {
  const term = plan?.term;
  if (!term) return false;
  const deadlines = plan.actions.flatMap(({ deliverable }) => (deliverable.kind === 'period' ? deliverable.to : []));
  const outside = deadlines.filter((deadline) => !isWithin(deadline, term)).length;
  return outside >= Math.max(FEWEST_DEADLINES, deadlines.length * OUTSIDE_FROM);
});
