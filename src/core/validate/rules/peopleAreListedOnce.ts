import type { Place } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { fieldPlace } from '../../read/block';
import { formatRange } from '../../workbook/address';
import type { ListedPerson } from '../everyoneListed';
import { repeatedPeople } from '../repeatedPeople';
import { modelRule } from '../rule';

/** A person stands once among the participants of an activity. The finding names cells, never the person. */
export const peopleAreListedOnce = modelRule(['participant-duplicate'], (model) =>
  repeatedPeople(model).map(({ person, first }) => {
    const place = nameCell(first);
    const params = { first: `${place.sheet} ${formatRange(place.range)}` };
    return makeFinding('participant-duplicate', nameCell(person), params);
  }),
);

/** Of a name in two columns the family name. */
function nameCell({ list: { block }, row }: ListedPerson): Place {
  return fieldPlace(block, row, block.columns['name'] === undefined ? 'familyName' : 'name');
}
