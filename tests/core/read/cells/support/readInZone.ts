import { formatIsoDay } from '../../../../../src/core/workbook/calendar';
import type { Cell } from '../../../../../src/core/workbook/snapshot';
import { readDate } from '../../../../../src/core/read/cells/dates';

/** Reads texts, then serials, and says "from to" for each; `midnight` is 1 January 2024, 0:00 in the process's zone. */
export function readInZone({ texts, serials }: { texts: readonly string[]; serials: readonly number[] }) {
  const cells: Cell[] = [
    ...texts.map((value) => ({ kind: 'text', value }) as const),
    ...serials.map((value) => ({ kind: 'date', value }) as const),
  ];
  const readings = cells.map((cell) => {
    const reading = readDate(cell, 1900);
    return reading.kind === 'period' ? `${formatIsoDay(reading.from)} ${formatIsoDay(reading.to)}` : reading.kind;
  });
  return { midnight: new Date(2024, 0, 1).toISOString(), readings };
}
