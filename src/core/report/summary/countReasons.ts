import type { LeftOut } from '../../indicators/evidence';

export interface ReasonCount {
  readonly reason: string;
  /** Different rows, however often each was left out. */
  readonly rows: number;
}

/**
 * Why rows were left out, with the number of rows for each reason, most first. What a reason names (`Member not
 * recognised: ...`) may be a person: it is dropped.
 */
export function countReasons(leftOut: readonly LeftOut[]): readonly ReasonCount[] {
  const rows = new Map<string, Set<string>>();
  for (const { place, reason } of leftOut) {
    const plain = reason.split(':')[0]!.trim();
    const key = `${place.workbook} ${place.range.top} ${place.sheet}`;
    rows.set(plain, (rows.get(plain) ?? new Set()).add(key));
  }
  return [...rows]
    .map(([reason, places]) => ({ reason, rows: places.size }))
    .sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
}
