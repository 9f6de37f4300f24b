import { parseIsoDay, type WriteIntent } from '../../core';
import type { SessionState } from '../sessionState';

/** What a mark of an unfinished write says of how things are written: for the days and the meeting shown. */
export function writeIntent(kind: WriteIntent['kind'], { result, window, summary }: SessionState): WriteIntent {
  const asOf = result?.report.asOf;
  return {
    kind,
    asOf: asOf ? parseIsoDay(asOf) : null,
    window,
    meeting: summary?.meeting ?? null,
    profile: summary?.profile ?? null,
  };
}
