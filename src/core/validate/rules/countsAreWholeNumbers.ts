import { makeFinding } from '../../findings/makeFinding';
import { countFields } from '../../model/activity';
import { placeOf, type Source } from '../../model/source';
import { fieldCell } from '../../read/block';
import { readCount } from '../../read/cells/counts';
import { activityRule } from '../rule';

/** A count is a whole number, zero or more. */
export const countsAreWholeNumbers = activityRule(['count-invalid'], ({ counts, source }) => {
  const typed = countFields.map((field) => [field, counts[field]] as const);
  return [...typed, ...expertCounts(source)].flatMap(([field, count]) =>
    count.kind === 'invalid' ? [makeFinding('count-invalid', placeOf(source, field), { value: count.text })] : [],
  );
});

/** Cells for experts may name them ("Japan 1"); a number in them is a count all the same. */
function expertCounts({ block, row }: Source) {
  return (['experts', 'expertsRequested'] as const).flatMap((field) => {
    const cell = fieldCell(block, row, field);
    return cell.kind === 'number' ? [[field, readCount(cell)] as const] : [];
  });
}
