import { makeFinding } from '../../findings/makeFinding';
import type { RegisteredExpert } from '../../model/experts/expertRegister';
import { placeOf } from '../../model/source';
import { formatPlace } from '../formatPlace';
import { modelRule } from '../rule';

/** An expert stands once in the registers in each category. The finding names cells, never the person. */
export const expertsAreRegisteredOnce = modelRule(['expert-duplicate'], ({ expertRegister }) => {
  const firsts = new Map<string, RegisteredExpert>();
  return expertRegister.flatMap((row) => {
    if (row.person === '') return [];
    const first = firsts.get(keyOf(row));
    if (first === undefined) {
      firsts.set(keyOf(row), row);
      return [];
    }
    const params = { first: formatPlace(first.source, 'name') };
    return [makeFinding('expert-duplicate', placeOf(row.source, 'name'), params)];
  });
});

function keyOf({ person, administration, categories }: RegisteredExpert): string {
  const words = categories.map((word) => (word.kind === 'known' ? word.word : word.kind)).sort();
  return [person, administration ?? '', ...words].join('\n');
}
