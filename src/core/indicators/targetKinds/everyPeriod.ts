import { periodsOfTerm, type Period } from '../../model/period';
import { daysIn, isWithin } from '../../workbook/calendar';
import { valueOf } from '../measures/measure';
import { reaches, type Status } from '../status';
import { hasPassed, periodValue, type Case, type TargetKindRule } from './judgement';

/** Targets for each period of the term: plenty in one period cannot hide a missed one. */
export const judgeEveryPeriod: TargetKindRule = (given) => {
  const { model, target, term } = given;
  const periods = periodsOfTerm(term, target.per ?? 'year');
  const required = target.atLeast * periods.length;
  if (given.measure === 'reported') return judgeReported(given, required);
  const whole = given.measureOver({ from: periods[0]!.from, to: periods.at(-1)!.to }, 'allPeriods');
  if (whole.kind === 'noData') return whole;
  const results = periods.map((period) => given.measureOver(period, 'onePeriod'));
  const missing = results.find((result) => result.kind === 'noData');
  if (missing?.kind === 'noData') return missing;
  const values = results.map((result) => valueOf(result)!);
  const missed = periods.filter((period, index) => period.to <= model.asOf && values[index]! < target.atLeast);
  const actual = values.reduce((sum, value) => sum + Math.min(value, target.atLeast), 0);
  return {
    actual,
    required,
    remaining: target.kind === 'members' ? required - actual : null,
    status: statusOf(given, periods, values, missed),
    periods: periods.map((period, index) => periodValue(period, results[index]!, target.atLeast)),
    missedPeriods: missed,
    result: { ...whole, numerator: actual, denominator: null },
  };
};

function statusOf(
  { model, target, deadline }: Case,
  periods: readonly Period[],
  values: readonly number[],
  missed: readonly Period[],
): Status {
  if (values.every((value) => value >= target.atLeast)) return 'Achieved';
  if (hasPassed(deadline, model)) return 'Not achieved';
  if (missed.length > 0) return 'Off track';
  const current = periods.findIndex((period) => isWithin(model.asOf, period));
  if (current < 0 || values[current]! >= target.atLeast) return 'On track';
  const period = periods[current]!;
  const gone = daysIn({ from: period.from, to: model.asOf }) / daysIn(period);
  return gone > model.settings.atRiskAfter ? 'At risk' : 'On track';
}

/** A reported value has no periods of its own: it is held against the number the whole term asks for. */
function judgeReported(given: Case, required: number): ReturnType<TargetKindRule> {
  const result = given.measureOver(given.term, 'allPeriods');
  if (result.kind === 'noData') return result;
  const actual = valueOf(result)!;
  const isAchieved = reaches(actual, required);
  const status = isAchieved ? 'Achieved' : hasPassed(given.deadline, given.model) ? 'Not achieved' : 'On track';
  return { actual, required, remaining: null, status, periods: [], missedPeriods: [], result };
}
