import type { Member } from '../read/members/member';
import { isWithin, type Day } from '../workbook/calendar';
import type { Case, Judgement, PeriodValue } from './targetKinds/judgement';
import { upcomingFor, type Upcoming } from './upcoming';

/** What an indicator that is not achieved still lacks (definition: domain 1.5). */
export interface Missing {
  /** How many more Members, things or occasions; null for shares, growth and ratings. */
  readonly remaining: number | null;
  /** The deadline. */
  readonly by: Day;
  /**
   * The Members of the region not counted yet; for a target in each period, not in the current one or the last. Null
   * where the measure names no Members.
   */
  readonly members: readonly Member[] | null;
  readonly shortPeriods: readonly ShortPeriod[];
  /** What is planned and would help, in the order of days. */
  readonly upcoming: readonly Upcoming[];
}

/** A period of the term with less than the target asks for in it. */
export interface ShortPeriod {
  readonly label: string;
  readonly remaining: number;
  /** True for a period that has begun; one still to come is short only because it lies ahead. */
  readonly hasBegun: boolean;
}

/** Null when the target is achieved. */
export function computeMissing(given: Case, judgement: Judgement): Missing | null {
  const { model, target, deadline } = given;
  if (judgement.status === 'Achieved') return null;
  const isCounted = target.kind === 'members' || target.kind === 'count' || target.kind === 'frequency';
  const short = judgement.periods.filter(({ isMet }) => isMet === false);
  const counted = membersCounted(given, judgement);
  const members = counted && model.directory.membersOn(model.asOf).filter((member) => !counted.has(member));
  return {
    remaining: isCounted ? Math.max(0, judgement.required - judgement.actual) : null,
    by: deadline,
    members,
    shortPeriods: short.map(({ period, value }) => ({
      label: period.label,
      remaining: target.atLeast - (value ?? 0),
      hasBegun: period.from <= model.asOf,
    })),
    upcoming: upcomingFor(
      given,
      short.map(({ period }) => period),
      counted,
    ),
  };
}

function membersCounted({ model, target }: Case, { periods, result }: Judgement): ReadonlySet<Member> | null {
  const isLater = ({ period }: PeriodValue) => isWithin(model.asOf, period) || period.from > model.asOf;
  const current = target.per === null ? undefined : (periods.find(isLater) ?? periods.at(-1));
  const members = current ? current.members : result.members;
  return members && new Set(members);
}
