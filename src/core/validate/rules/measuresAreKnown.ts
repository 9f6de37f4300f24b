import { makeFinding } from '../../findings/makeFinding';
import { findMeasure, measureNames } from '../../model/measure';
import { placeOf } from '../../model/source';
import { readNumberedParts } from '../../read/cells/numberedParts';
import { actionRule } from '../rule';

/** A measure chosen in the plan is one of the measures there are. */
export const measuresAreKnown = actionRule(['measure-unknown'], ({ measureText, source }) => {
  const unknown = readNumberedParts(measureText).find((part) => part !== '' && findMeasure(part) === null);
  if (unknown === undefined) return null;
  return makeFinding('measure-unknown', placeOf(source, 'measure'), { value: unknown, known: measureNames.join(', ') });
});
