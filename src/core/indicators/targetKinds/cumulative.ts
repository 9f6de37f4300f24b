import { periodsOfTerm } from '../../model/period';
import { valueOf } from '../measures/measure';
import { reaches, type Status } from '../status';
import { emptyPeriod, hasPassed, periodValue, type Case, type Judgement, type TargetKindRule } from './judgement';

/** Members and counts over the term: judged against the part of the term that has gone. */
export const judgeCumulative: TargetKindRule = (given) => {
  const { model, action, target, term, deadline } = given;
  const until = Math.min(model.asOf, deadline, term.to);
  const result = given.measureOver({ from: term.from, to: until }, 'toDate');
  if (result.kind === 'noData') return result;
  const baseline = target.kind === 'count' && action.baseline.kind === 'number' ? action.baseline.value : 0;
  const actual = valueOf(result)! + (given.measure === 'reported' ? 0 : baseline);
  const required = target.atLeast;
  const years = given.measure === 'reported' ? [] : periodsOfTerm(term, 'year');
  return {
    actual,
    required,
    remaining: Math.max(0, required - actual),
    status: statusOf(given, actual, required),
    periods: years.map((period) => {
      const part = { from: period.from, to: Math.min(period.to, until) };
      if (part.to < part.from) return emptyPeriod(period, 0);
      return periodValue(period, given.measureOver(part, 'onePeriod'), null);
    }),
    missedPeriods: [],
    result,
  } satisfies Judgement;
};

function statusOf({ model, deadline, expected }: Case, actual: number, required: number): Status {
  const { notStartedBefore, offTrackBelowExpected } = model.settings;
  const progress = required === 0 ? 1 : actual / required;
  if (reaches(progress, 1)) return 'Achieved';
  if (hasPassed(deadline, model)) return 'Not achieved';
  if (actual === 0 && expected < notStartedBefore) return 'Not started';
  if (!reaches(progress, offTrackBelowExpected * expected)) return 'Off track';
  return reaches(progress, expected) ? 'On track' : 'At risk';
}
