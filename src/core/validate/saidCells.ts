import type { Place } from '../findings/finding';
import type { AssessedIndicator } from '../model/assessment';
import type { AssessmentRow, Said } from '../read/assessment/assessmentRows';
import { placeAt } from '../read/block';

/** A cell that says where indicators belong, once however many stand under it. */
export interface SaidCell<Reading> {
  readonly reading: Reading;
  readonly place: Place;
  /** The first indicator it speaks for. */
  readonly indicator: AssessedIndicator;
}

/** The cells that name principles or key elements. */
export function saidCells<Reading>(
  indicators: readonly AssessedIndicator[],
  saidBy: (row: AssessmentRow) => Said<Reading> | null,
): readonly SaidCell<Reading>[] {
  const cells = new Map<string, SaidCell<Reading>>();
  for (const indicator of indicators) {
    const said = saidBy(indicator.said);
    if (said === null) continue;
    const { block } = indicator.source;
    const place = placeAt(block, said.row, said.column);
    const key = `${place.workbook} ${said.row} ${said.column} ${place.sheet}`;
    if (!cells.has(key)) cells.set(key, { reading: said.reading, place, indicator });
  }
  return [...cells.values()];
}
