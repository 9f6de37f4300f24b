import type { Days, Office, OfficeAction, OfficeIndicator } from '../office';
import type { Activity } from './activities';

/** What a measure looks at. */
export interface Question {
  readonly office: Office;
  readonly activities: readonly Activity[];
  readonly action: OfficeAction;
  readonly indicator: OfficeIndicator;
  /** What is asked about began on these days ... */
  readonly days: Days;
  /** ... and was over by this one. */
  readonly asOf: string;
  /** A period is asked about, or all of them: what has no day counts nowhere. */
  readonly isByPeriod: boolean;
}

/** A measure's value, in its parts; the denominator is null where there is none. */
export interface Value {
  readonly numerator: number;
  readonly denominator: number | null;
  /** Codes, where the measure counts Members. */
  readonly members: readonly string[] | null;
  /** The rows it was made from, as `Workshops 1!4`. */
  readonly rows: readonly string[];
}

/** Null: the sheet or column it needs is missing, or there is nothing to divide by. */
export type Measure = (question: Question) => Value | null;

export function counted(numerator: number, rows: readonly string[]): Value {
  return { numerator, denominator: null, members: null, rows };
}

export function countedMembers(members: readonly string[], rows: readonly string[]): Value {
  return { numerator: members.length, denominator: null, members: [...members].sort(), rows };
}

export function divided(numerator: number, denominator: number, rows: readonly string[]): Value | null {
  return denominator === 0 ? null : { numerator, denominator, members: null, rows };
}
