import { makeFinding } from '../../findings/makeFinding';
import { countFields } from '../../model/activity';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** A count is a whole number, zero or more. */
export const countsAreWholeNumbers = activityRule(['count-invalid'], ({ counts, source }) =>
  countFields.flatMap((field) => {
    const count = counts[field];
    return count.kind === 'invalid'
      ? [makeFinding('count-invalid', placeOf(source, field), { value: count.text })]
      : [];
  }),
);
