import fc from 'fast-check';
import type { StatusAnswer, StatusSheet, Typed } from '../office';
import { randomMember } from './members';
import { EMPTY, randomDay, typed, writtenDay, writtenMonth } from './typed';

/** Sheets of who has joined what: cells of yes and no, or of days, or of both. */

const word: fc.Arbitrary<Typed<StatusAnswer>> = fc.constantFrom<Typed<StatusAnswer>>(
  typed({ is: 'yes' }, 'Yes'),
  typed({ is: 'yes' }, 'x'),
  typed({ is: 'yes' }, true),
  typed({ is: 'no' }, 'No'),
  typed<StatusAnswer>(null, 'perhaps'),
  EMPTY,
);

const since = (from: string): fc.Arbitrary<Typed<StatusAnswer>> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: randomDay(from)
        .chain((day) => fc.oneof({ weight: 6, arbitrary: writtenDay(day) }, fc.constant(writtenMonth(day))))
        .map(({ means, cell }) => typed<StatusAnswer>({ is: 'since', day: means! }, cell)),
    },
    { weight: 1, arbitrary: fc.constantFrom<Typed<StatusAnswer>>(typed({ is: 'no' }, 'No'), EMPTY) },
  );

export const randomStatusSheet = (from: string, refs: readonly string[]): fc.Arbitrary<StatusSheet> =>
  fc
    .tuple(fc.array(fc.constantFrom(...refs), { minLength: 1, maxLength: 3 }), fc.constantFrom('words', 'days', 'both'))
    .chain(([actions, form]) => {
      const answer = form === 'words' ? word : form === 'days' ? since(from) : fc.oneof(word, since(from));
      const row = fc.record({
        member: randomMember,
        answers: fc.array(answer, { minLength: actions.length, maxLength: actions.length }),
      });
      return fc.array(row, { minLength: 1, maxLength: 14 }).map((rows) => ({
        instruments: actions.map((action, index) => ({ action, header: `${action} Instrument ${index + 1}` })),
        rows,
      }));
    });
