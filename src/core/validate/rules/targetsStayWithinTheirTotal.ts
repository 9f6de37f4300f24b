import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { actionRule } from '../rule';

/** "n/N Members" asks for no more than N. */
export const targetsStayWithinTheirTotal = actionRule(['target-over-total'], ({ indicators, source }) => {
  const over = indicators.find(({ target }) => target !== null && target.of !== null && target.atLeast > target.of);
  return over ? makeFinding('target-over-total', placeOf(source, 'target'), { target: over.targetText }) : null;
});
