import { periodsOfTerm } from '../../model/period';
import { valueOf } from '../measures/measure';
import { reaches, type Status } from '../status';
import { emptyPeriod, hasPassed, periodValue, type Case, type TargetKindRule } from './judgement';

/** Shares, ratings and growth: the value to date against a threshold. */
export const judgeThreshold: TargetKindRule = (given) => {
  const { target, term } = given;
  const result = given.measureOver(term, 'toDate');
  if (result.kind === 'noData') return result;
  const actual = valueOf(result)!;
  const years = given.measure === 'reported' ? [] : periodsOfTerm(term, 'year');
  return {
    actual,
    required: target.atLeast,
    remaining: null,
    status: statusOf(given, actual),
    periods: years.map((period) => {
      if (period.from > given.model.asOf) return emptyPeriod(period, null);
      return periodValue(period, given.measureOver(period, 'onePeriod'), null);
    }),
    missedPeriods: [],
    result,
  };
};

function statusOf({ model, target, deadline }: Case, actual: number): Status {
  const isMet = reaches(actual, target.atLeast);
  if (hasPassed(deadline, model)) return isMet ? 'Achieved' : 'Not achieved';
  if (isMet) return 'On track';
  return reaches(actual, model.settings.offTrackBelowThreshold * target.atLeast) ? 'At risk' : 'Off track';
}
