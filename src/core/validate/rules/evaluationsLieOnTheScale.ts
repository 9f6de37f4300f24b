import { makeFinding } from '../../findings/makeFinding';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

const USUAL_TOP = 5;

/** An evaluation is a number between 0 and the top of the scale: that of the plan's rating target, else 5. */
export const evaluationsLieOnTheScale = activityRule(['evaluation-range'], ({ evaluation, source }, model) => {
  if (evaluation.kind === 'blank') return null;
  const top = scaleTop(model);
  if (evaluation.kind === 'number' && evaluation.value >= 0 && evaluation.value <= top) return null;
  const value = evaluation.kind === 'number' ? evaluation.value : `"${evaluation.text}"`;
  return makeFinding('evaluation-range', placeOf(source, 'evaluation'), { value, top });
});

function scaleTop({ plan }: Model): number {
  const targets = (plan?.actions ?? []).flatMap(({ indicators }) => indicators.map(({ target }) => target));
  const rating = targets.find((target) => target?.kind === 'rating');
  return rating?.of ?? USUAL_TOP;
}
