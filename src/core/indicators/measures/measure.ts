import type { Place } from '../../findings/finding';
import type { Action } from '../../model/action';
import type { Indicator } from '../../model/indicator';
import type { Model } from '../../model/model';
import type { Member } from '../../read/members/member';
import type { Day, DayRange } from '../../workbook/calendar';
import type { Bounds, LeftOut } from '../evidence';

/**
 * What a range of days stands for: all that counts so far, where a yes without a date counts too; all the periods of the
 * term, where only what has a date does; or one of these periods, whose rows are accounted for elsewhere.
 */
export type Scope = 'toDate' | 'allPeriods' | 'onePeriod';

export interface MeasureRequest {
  readonly model: Model;
  readonly action: Action;
  readonly indicator: Indicator;
  /** An activity belongs to the range it began in. */
  readonly range: DayRange;
  readonly scope: Scope;
  readonly term: DayRange;
  readonly deadline: Day;
}

/** What a measure found in a range, its parts kept: the value is numerator, or numerator over denominator. */
export interface MeasureValue {
  readonly numerator: number;
  readonly denominator: number | null;
  /** The Members counted, where Members are. */
  readonly members: readonly Member[] | null;
  readonly evidence: readonly Place[];
  readonly leftOut: readonly LeftOut[];
  readonly caveats: readonly string[];
}

/** No data is not zero: the reason says what is missing. */
export type MeasureResult =
  | ({ readonly kind: 'value' } & MeasureValue)
  | { readonly kind: 'noData'; readonly reason: string; readonly leftOut: readonly LeftOut[] };

export type Measure = (request: MeasureRequest) => MeasureResult;

export function measured(value: Partial<MeasureValue> & Pick<MeasureValue, 'numerator'>): MeasureResult {
  return { kind: 'value', denominator: null, members: null, evidence: [], leftOut: [], caveats: [], ...value };
}

export function noData(reason: string, leftOut: readonly LeftOut[] = []): MeasureResult {
  return { kind: 'noData', reason, leftOut };
}

/** The plain value of a result; null for no data. */
export function valueOf(result: MeasureResult): number | null {
  if (result.kind === 'noData') return null;
  return result.denominator === null ? result.numerator : result.numerator / result.denominator;
}

export function boundsOf({ model, range, term, deadline }: MeasureRequest): Bounds {
  return { range, term, deadline, asOf: model.asOf };
}

/** A sum that is the same to the last digit whatever the order of the rows. */
export function sumInAnyOrder(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
