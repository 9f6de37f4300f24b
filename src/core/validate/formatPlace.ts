import { placeOf, type Source } from '../model/source';
import { formatRange } from '../workbook/address';

/** A cell in a sentence: `Outputs I3`. */
export function formatPlace(source: Source, field: string): string {
  const { sheet, range } = placeOf(source, field);
  return `${sheet} ${formatRange(range)}`;
}
