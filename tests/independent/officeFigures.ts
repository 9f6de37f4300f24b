import { parseIsoDay, runPlan, type Day } from '../../src/core';
import { comparable } from './comparable';
import type { Office } from './office';
import { officeWorkbooks } from './sheets/officeWorkbooks';

/** What the product makes of the office's workbooks, ready to be compared. */
export function officeFigures(office: Office) {
  const { today, asOf, window, settings } = office;
  const { report } = runPlan(officeWorkbooks(office), {
    today: parseIsoDay(today)!,
    asOf: dayOf(asOf),
    window: { ...bound('from', window?.from), ...bound('to', window?.to) },
    settings,
  });
  return comparable(report);
}

function bound<End extends string>(end: End, day: string | null | undefined): Partial<Record<End, Day>> {
  return day ? ({ [end]: parseIsoDay(day)! } as Partial<Record<End, Day>>) : {};
}

function dayOf(text: string | null): Day | undefined {
  return text === null ? undefined : parseIsoDay(text)!;
}
