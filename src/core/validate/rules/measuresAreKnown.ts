import type { Finding, Place } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { Action } from '../../model/action';
import { findMeasure, measureNames } from '../../model/measure';
import { placeOf } from '../../model/source';
import { readNumberedParts } from '../../read/cells/numberedParts';
import { modelRule } from '../rule';

/** A measure chosen in the plan or in the KPI register is one of the measures there are. */
export const measuresAreKnown = modelRule(['measure-unknown'], ({ plan, measureOverrides }) => [
  ...(plan?.actions ?? []).flatMap(findInPlan),
  ...[...measureOverrides.byIndicator.values(), ...measureOverrides.unmatched].flatMap(({ text, place }) =>
    findMeasure(text) === null ? [unknownMeasure(place, text)] : [],
  ),
]);

function findInPlan({ measureText, source }: Action): readonly Finding[] {
  const unknown = readNumberedParts(measureText).find((part) => part !== '' && findMeasure(part) === null);
  return unknown === undefined ? [] : [unknownMeasure(placeOf(source, 'measure'), unknown)];
}

function unknownMeasure(place: Place, value: string): Finding {
  return makeFinding('measure-unknown', place, { value, known: measureNames.join(', ') });
}
