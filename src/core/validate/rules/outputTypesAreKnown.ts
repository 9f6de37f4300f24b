import { unknownWord } from '../spelling';
import { outputRule } from '../rule';

/** The type of an output is one of the known words; one that is not still counts. */
export const outputTypesAreKnown = outputRule(['output-type-unknown'], ({ type, source }) =>
  unknownWord('output-type-unknown', type, source, 'type'),
);
