import type { HostDescription } from '../hosts/workbookHost';
import type { FailureTrace } from './failureTrace';
import type { WorkTiming } from './workLog';

/** What a session can tell support of itself: nothing that anybody typed or named. */
export interface SessionDetails {
  /** Null where the host is no program of its own, as with a file. */
  readonly host: HostDescription | null;
  readonly timings: readonly WorkTiming[];
  readonly lastFailure: FailureTrace | null;
}
