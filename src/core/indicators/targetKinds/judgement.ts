import type { Action } from '../../model/action';
import type { Indicator } from '../../model/indicator';
import type { Model } from '../../model/model';
import type { MeasureName } from '../../model/measure';
import type { Period } from '../../model/period';
import type { Member } from '../../read/members/member';
import type { Target } from '../../read/cells/targetForms/target';
import type { Day, DayRange } from '../../workbook/calendar';
import { valueOf, type MeasureResult, type Scope } from '../measures/measure';
import type { Status } from '../status';

/** What a target is judged on. */
export interface Case<T extends Target = Target> {
  readonly model: Model;
  readonly action: Action;
  readonly indicator: Indicator;
  readonly target: T;
  readonly measure: MeasureName;
  readonly term: DayRange;
  readonly deadline: Day;
  /** Elapsed part of the term at the as-of date, 0 to 1. */
  readonly expected: number;
  /** The measure over a range of days, and what the range stands for. */
  readonly measureOver: (range: DayRange, scope: Scope) => MeasureResult;
}

export interface PeriodValue {
  readonly period: Period;
  readonly value: number | null;
  /** The Members counted in it, where Members are. */
  readonly members: readonly Member[] | null;
  /** Null where the target does not ask for it period by period. */
  readonly isMet: boolean | null;
}

/** How a target stands (definition: domain 1.5). */
export interface Judgement {
  readonly actual: number;
  readonly required: number;
  /** What is missing, where things or Members are counted; null otherwise. */
  readonly remaining: number | null;
  readonly status: Status;
  readonly periods: readonly PeriodValue[];
  readonly missedPeriods: readonly Period[];
  /** What the actual was made from. */
  readonly result: Extract<MeasureResult, { kind: 'value' }>;
}

/** Null: no data. */
export type TargetKindRule<T extends Target = Target> = (
  given: Case<T>,
) => Judgement | Extract<MeasureResult, { kind: 'noData' }>;

/** A period with what a measure found in it. */
export function periodValue(period: Period, result: MeasureResult, atLeast: number | null): PeriodValue {
  const value = valueOf(result);
  const members = result.kind === 'value' ? result.members : null;
  return { period, value, members, isMet: atLeast === null || value === null ? null : value >= atLeast };
}

/** A period still to come. */
export function emptyPeriod(period: Period, value: number | null): PeriodValue {
  return { period, value, members: null, isMet: null };
}

export function hasPassed(deadline: Day, { asOf }: Model): boolean {
  return asOf >= deadline;
}
