import type { Days } from '../office';
import { distinct, sum } from './attendance';
import { reported } from './countingMeasures';
import { countDays, earliest, isWithin } from './calendar';
import type { Given } from './indicators';
import { periodsOf } from './periods';
import { statusOf } from './status';
import type { Measure, Question, Value } from './value';

/** Actual, progress, periods and status by a measure; null for no data (definition: domain 1.5). */
export function judge(given: Given, measure: Measure) {
  const target = given.indicator.target.means;
  if (target === null) return null;
  if (target.per !== null) return judgeByPeriod(given, measure, target.atLeast, target.per);
  const { office, plan, asOf, action } = given;
  const { term } = plan;
  const deadline = action.deliverable.means ?? term.to;
  const isCumulative = target.kind === 'members' || target.kind === 'count';
  const until = isCumulative ? earliest(asOf, deadline, term.to) : term.to;
  const ask = (days: Days, isByPeriod: boolean) => measure(question(given, days, isByPeriod));
  const value = ask({ from: term.from, to: until }, false);
  if (value === null) return null;
  const hasBaseline = target.kind === 'count' && measure !== reported;
  const actual = amountOf(value)! + (hasBaseline ? (action.baseline.means ?? 0) : 0);
  const periods = measure === reported ? [] : periodsOf(term, 'year');
  const begun = ({ from }: Days) => from <= (isCumulative ? until : asOf);
  return {
    actual,
    numerator: value.numerator,
    denominator: value.denominator,
    remaining: isCumulative ? Math.max(0, target.atLeast - actual) : null,
    progress: actual / target.atLeast,
    status: statusOf({ ...standing(given, actual, target.atLeast), kind: target.kind }, office.settings),
    periods: periods.map(({ label, from, to }) => {
      const amount = begun({ from, to }) ? amountOf(ask({ from, to: earliest(to, until) }, true)) : null;
      return { label, value: begun({ from, to }) || !isCumulative ? amount : 0, met: null };
    }),
    missedPeriods: [],
    members: value.members,
    evidence: distinct(value.rows).sort(),
  };
}

/** "At least n in each period": plenty in one cannot hide a missed one. */
function judgeByPeriod(given: Given, measure: Measure, atLeast: number, per: 'year' | '2y' | 'quarter') {
  const { plan, asOf, indicator, office } = given;
  const periods = periodsOf(plan.term, per);
  const required = atLeast * periods.length;
  const days = { from: periods[0]!.from, to: periods.at(-1)!.to };
  const whole = measure(question(given, days, true));
  if (whole === null) return null;
  const isReported = measure === reported;
  const values = periods.map((period) => {
    const amount = amountOf(measure(question(given, period, true)))!;
    return { ...period, amount, isMet: amount >= atLeast, isMissed: amount < atLeast && period.to <= asOf };
  });
  const missed = isReported ? [] : values.filter(({ isMissed }) => isMissed);
  const current = isReported ? undefined : values.find((period) => isWithin(asOf, period));
  const actual = isReported ? whole.numerator : sum(values.map(({ amount }) => Math.min(amount, atLeast)));
  return {
    actual,
    numerator: actual,
    denominator: null,
    remaining: indicator.target.means!.kind === 'members' && !isReported ? required - actual : null,
    progress: actual / required,
    status: statusOf(
      {
        ...standing(given, actual, required),
        kind: indicator.target.means!.kind,
        periods: {
          areAllMet: isReported ? actual >= required : values.every(({ isMet }) => isMet),
          isOneMissed: missed.length > 0,
          goneOfCurrent:
            current && !current.isMet ? countDays(current.from, asOf) / countDays(current.from, current.to) : 0,
        },
      },
      office.settings,
    ),
    periods: isReported ? [] : values.map(({ label, amount, isMet }) => ({ label, value: amount, met: isMet })),
    missedPeriods: missed.map(({ label }) => label),
    members: whole.members,
    evidence: distinct(whole.rows).sort(),
  };
}

function question({ office, activities, action, indicator, asOf }: Given, days: Days, isByPeriod: boolean): Question {
  return { office, activities, action, indicator, days, asOf, isByPeriod };
}

function standing({ plan, asOf, action }: Given, actual: number, required: number) {
  const { term } = plan;
  return {
    actual,
    required,
    expected: countDays(term.from, earliest(asOf, term.to)) / countDays(term.from, term.to),
    isDeadlinePassed: (action.deliverable.means ?? term.to) <= asOf,
    periods: null,
  };
}

function amountOf(value: Value | null): number | null {
  if (value === null) return null;
  return value.denominator === null ? value.numerator : value.numerator / value.denominator;
}
