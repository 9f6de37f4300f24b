import { periodsOfTerm, type Period } from '../../model/period';
import type { Member } from '../../read/members/member';
import { daysIn, isWithin } from '../../workbook/calendar';
import { measured, valueOf, type MeasureResult } from '../measures/measure';
import { reaches, type Status } from '../status';
import { hasPassed, type Case, type PeriodValue, type TargetKindRule } from './judgement';

type Value = Extract<MeasureResult, { kind: 'value' }>;

/** Targets for each period of the term: plenty in one period cannot hide a missed one. */
export const judgeEveryPeriod: TargetKindRule = (given) => {
  const { model, target, term } = given;
  const periods = periodsOfTerm(term, target.per ?? 'year');
  const required = target.atLeast * periods.length;
  if (given.measure === 'reported') return judgeReported(given, required);
  const results = periods.map((period) => given.measureOver(period));
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
    periods: periods.map((period, index): PeriodValue => {
      return { period, value: values[index]!, isMet: values[index]! >= target.atLeast };
    }),
    missedPeriods: missed,
    result: together(results as readonly Value[], actual),
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
  const result = given.measureOver(given.term);
  if (result.kind === 'noData') return result;
  const actual = valueOf(result)!;
  const isAchieved = reaches(actual, required);
  const status = isAchieved ? 'Achieved' : hasPassed(given.deadline, given.model) ? 'Not achieved' : 'On track';
  return { actual, required, remaining: null, status, periods: [], missedPeriods: [], result };
}

/** The periods' results as one: what was used, what was left out. */
function together(results: readonly Value[], actual: number): Value {
  const members = results.some((result) => result.members)
    ? [...new Set<Member>(results.flatMap((result) => result.members ?? []))]
    : null;
  const joined = measured({
    numerator: actual,
    members,
    evidence: results.flatMap((result) => result.evidence),
    leftOut: [
      ...new Map(
        results.flatMap(({ leftOut }) => leftOut).map((row) => [JSON.stringify([row.place, row.reason]), row]),
      ).values(),
    ],
    caveats: [...new Set(results.flatMap((result) => result.caveats))],
  });
  return joined as Value;
}
