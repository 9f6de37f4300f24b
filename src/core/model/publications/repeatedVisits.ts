import type { WebVisit } from './webVisit';

/** Rows whose month or year a row above already has, with that row. */
export function repeatedVisits(webVisits: readonly WebVisit[]): ReadonlyMap<WebVisit, WebVisit> {
  const firsts = new Map<string, WebVisit>();
  const repeats = new Map<WebVisit, WebVisit>();
  for (const visit of webVisits) {
    const { period, visits } = visit;
    if (period.kind === 'blank' || period.kind === 'unreadable' || visits.kind === 'blank') continue;
    const key = `${period.kind} ${period.from}`;
    const first = firsts.get(key);
    if (first) repeats.set(visit, first);
    else firsts.set(key, visit);
  }
  return repeats;
}
