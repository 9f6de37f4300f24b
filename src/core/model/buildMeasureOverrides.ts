import { foldText } from '../read/cells/foldText';
import { readMeasureEntries, type MeasureEntry } from '../read/measureEntries';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { actionLabel } from './actionLabel';
import type { Indicator } from './indicator';
import type { Plan } from './plan';

/** The measures staff chose in the KPI register. */
export interface MeasureOverrides {
  readonly byIndicator: ReadonlyMap<Indicator, MeasureEntry>;
  /** Entries whose indicator the plan does not have any more: kept, for staff typed them. */
  readonly unmatched: readonly MeasureEntry[];
}

/**
 * Ties the register's entries to the plan's indicators by action and part; where several actions are called the same, in
 * their order. Of two workbooks that say something of one indicator the first is heard.
 */
export function buildMeasureOverrides(workbooks: readonly WorkbookSnapshot[], plan: Plan | null): MeasureOverrides {
  const waiting = new Map<string, Indicator[]>();
  for (const action of plan?.actions ?? []) {
    for (const indicator of action.indicators) {
      const key = keyOf(actionLabel(action), indicator.part);
      waiting.set(key, [...(waiting.get(key) ?? []), indicator]);
    }
  }
  const byIndicator = new Map<Indicator, MeasureEntry>();
  const unmatched: MeasureEntry[] = [];
  for (const entry of readMeasureEntries(workbooks)) {
    const candidates = waiting.get(keyOf(entry.action, entry.part)) ?? [];
    const indicator = candidates[entry.occurrence];
    if (indicator === undefined) unmatched.push(entry);
    else if (!byIndicator.has(indicator)) byIndicator.set(indicator, entry);
  }
  return { byIndicator, unmatched };
}

function keyOf(action: string, part: number): string {
  return `${foldText(action)} ${part}`;
}
