import { traceFailure, type FailureTrace } from './failureTrace';
import type { Activity } from './sessionState';

/** How long a piece of work took, in milliseconds. */
export interface WorkTiming {
  readonly activity: Exclude<Activity, 'idle'>;
  readonly ms: number;
}

const MOST_TIMINGS = 20;

/** What support asks of a session: how long its last pieces of work took, and what failed last. */
export class WorkLog {
  private timed: readonly WorkTiming[] = [];
  private failure: FailureTrace | null = null;
  private since: { readonly activity: Activity; readonly at: number } = { activity: 'idle', at: 0 };

  /** @param clock milliseconds that only go on. */
  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** The last pieces of work, in their order. */
  get timings(): readonly WorkTiming[] {
    return this.timed;
  }

  /** Null while nothing failed. */
  get lastFailure(): FailureTrace | null {
    return this.failure;
  }

  /** The session turns to another piece of work, or to none. */
  turnTo(activity: Activity): void {
    if (activity === this.since.activity) return;
    const now = this.clock();
    if (this.since.activity !== 'idle') {
      const done = { activity: this.since.activity, ms: Math.round(now - this.since.at) };
      this.timed = [...this.timed, done].slice(-MOST_TIMINGS);
    }
    this.since = { activity, at: now };
  }

  fail(error: unknown): void {
    this.failure = traceFailure(error);
  }
}
