import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { actionRule } from '../rule';

/** KPI and target have the same numbered parts, one KPI and one target a part. A target nobody can read is its own finding. */
export const kpisAndTargetsPair = actionRule(['kpi-target-count'], ({ pairingProblem, indicators, source }) => {
  const isUnreadable = indicators.some(({ target, targetText }) => target === null && targetText !== '');
  if (pairingProblem === null || isUnreadable) return null;
  return makeFinding('kpi-target-count', placeOf(source, 'target'), { what: pairingProblem });
});
