import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { outputRule } from '../rule';

/** The quantity of an output is a whole number, zero or more. */
export const quantitiesAreCounts = outputRule(['quantity-invalid'], ({ quantity, source }) =>
  quantity.kind === 'invalid'
    ? makeFinding('quantity-invalid', placeOf(source, 'quantity'), { value: quantity.text })
    : null,
);
