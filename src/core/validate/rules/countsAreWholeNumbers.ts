import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { countFields } from '../../model/countFields';
import { placeOf, type Source } from '../../model/source';
import { fieldCell } from '../../read/block';
import { readCount, type NumberReading } from '../../read/cells/counts';
import { modelRule } from '../rule';

/** A count is a whole number, zero or more. */
export const countsAreWholeNumbers = modelRule(['count-invalid'], ({ activities, outputs, webVisits }) => [
  ...activities.flatMap(({ counts, source }) => [
    ...countFields.flatMap((field) => invalid(counts[field], source, field)),
    ...expertCounts(source),
  ]),
  ...outputs.flatMap(({ requested, met, source }) => [
    ...invalid(requested, source, 'requested'),
    ...invalid(met, source, 'met'),
  ]),
  ...webVisits.flatMap(({ visits, source }) => invalid(visits, source, 'visits')),
]);

/** Cells for experts may name them ("Japan 1"); a number in them is a count all the same. */
function expertCounts(source: Source): readonly Finding[] {
  return (['experts', 'expertsRequested'] as const).flatMap((field) => {
    const cell = fieldCell(source.block, source.row, field);
    return cell.kind === 'number' ? invalid(readCount(cell), source, field) : [];
  });
}

function invalid(count: NumberReading, source: Source, field: string): readonly Finding[] {
  return count.kind === 'invalid' ? [makeFinding('count-invalid', placeOf(source, field), { value: count.text })] : [];
}
