import fc from 'fast-check';
import type { GenderWord, OfficePerson, PersonSheet, Typed } from '../office';
import { randomMember } from './members';
import { EMPTY, typed } from './typed';

/** Lists of participants, who name their workshop by its number or its title. */

const title: fc.Arbitrary<Typed<GenderWord>> = fc.constantFrom<Typed<GenderWord>>(
  typed('man', 'Mr'),
  typed('woman', 'Ms'),
  typed('woman', 'Mrs.'),
  typed('woman', 'Miss'),
  typed('not recorded', 'Dr'),
  typed('not recorded', 'Prof.'),
  EMPTY,
  EMPTY,
);

const gender: fc.Arbitrary<Typed<GenderWord>> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Typed<GenderWord>>(typed('woman', 'F'), typed('man', 'M')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Typed<GenderWord>>(
      typed('woman', 'female'),
      typed('man', 'Male'),
      typed('other', 'X'),
      typed('not recorded', 'prefer not to say'),
      typed<GenderWord>(null, 'zz'),
      EMPTY,
      EMPTY,
    ),
  },
);

const role: fc.Arbitrary<OfficePerson['role']> = fc.constantFrom<OfficePerson['role']>(
  typed('head', 'Head of delegation'),
  typed('head', 'HoD'),
  typed('observer', 'Observer'),
  typed('delegate', 'Delegate'),
  typed('delegate', 'Deputy head of delegation'),
  EMPTY,
);

const rating: fc.Arbitrary<Typed<number>> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(2, 3, 4, 4.5, 5).map((value) => typed(value, value)) },
  { weight: 1, arbitrary: fc.constantFrom(typed<number>(null, 9), typed<number>(null, 'fine'), EMPTY) },
);

const randomPerson = fc.record({
  workshop: fc.option(fc.nat({ max: 5 }), { freq: 12 }),
  isByNumber: fc.boolean(),
  name: fc.constant(''),
  member: randomMember,
  title,
  gender,
  role,
  rating,
});

export const randomPersonSheet: fc.Arbitrary<PersonSheet> = fc
  .record({
    without: fc.subarray(['title', 'gender', 'role', 'rating'] as const, { maxLength: 3 }),
    people: fc.array(randomPerson, { minLength: 1, maxLength: 16 }),
  })
  .map(({ without, people }) => {
    const blanks = Object.fromEntries(without.map((column) => [column, EMPTY]));
    return { without, people: people.map((person) => ({ ...person, ...blanks })) };
  });
