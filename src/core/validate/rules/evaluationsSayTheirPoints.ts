import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { Activity } from '../../model/activity';
import { evaluationTop } from '../../model/evaluationTop';
import { placeOf } from '../../model/source';
import type { EvaluationDoubt } from '../../read/cells/evaluations';
import { describeEvaluationScale } from '../../read/cells/evaluationScale';
import { typedText } from '../fixText';
import { modelRule } from '../rule';

/** An evaluation that is no plain number says its points: in words of the scale, or with the scale's own top. */
export const evaluationsSayTheirPoints = modelRule(['evaluation-unclear'], ({ activities, plan }) => {
  const top = evaluationTop(plan);
  return activities.flatMap((activity) => unclear(activity, top));
});

const reasons: Readonly<Record<EvaluationDoubt, string>> = {
  'no word of the scale': `the words of the scale are ${describeEvaluationScale()}`,
  'per cent alone': 'a per cent alone may be a share of the points or of the people',
  'shares do not add up': 'what is said of each word does not add up to 100%',
  'people or points': 'the number beside the word may count people, or be points',
  'two words for one step':
    '"excellent" and "very good" are both 5 on the scale, and this sheet uses them side by side',
};

function unclear({ evaluation, source }: Activity, top: number): readonly Finding[] {
  if (evaluation.kind === 'worded' && evaluation.of !== top) {
    const reason = `it is out of ${evaluation.of}, and the plan asks for points out of ${top}`;
    return [makeFinding('evaluation-unclear', placeOf(source, 'evaluation'), { value: evaluation.text, reason })];
  }
  if (evaluation.kind !== 'unclear') return [];
  const { text, doubt, suggestion } = evaluation;
  const from = typedText(source, 'evaluation');
  const fix = from === null || suggestion === null || text.includes('?') ? null : { from, to: suggestion };
  const near = suggestion === null ? '' : ` Did you mean "${suggestion}"?`;
  const params = { value: text, reason: reasons[doubt], more: near };
  return [makeFinding('evaluation-unclear', placeOf(source, 'evaluation'), params, { fix })];
}
