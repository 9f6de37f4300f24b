import fc from 'fast-check';
import type { OutputColumn, OutputSheet } from '../office';
import { EMPTY, randomCount, randomDay, typed, unreadableDay, writtenDay, writtenMonth } from './typed';
import { randomRefs } from './workshops';

/** Sheets of things delivered. */

const type = fc.constantFrom(
  typed('newsletter', 'Newsletter'),
  typed('MRA', 'MRA'),
  typed('success story', 'Success story'),
  typed('contribution', 'Contribution'),
  typed('contribution', 'Contributions'),
  typed('something else', 'Sculpture'),
  EMPTY,
);

export const randomOutputSheet = (from: string, refs: readonly string[]): fc.Arbitrary<OutputSheet> =>
  fc
    .record({
      without: fc.oneof(
        { weight: 3, arbitrary: fc.constant<OutputColumn[]>([]) },
        { weight: 1, arbitrary: fc.subarray<OutputColumn>(['planActions', 'quantity', 'requested', 'met']) },
      ),
      outputs: fc.array(
        fc.record({
          date: fc.oneof(
            { weight: 7, arbitrary: randomDay(from).chain(writtenDay) },
            { weight: 1, arbitrary: randomDay(from).map(writtenMonth) },
            unreadableDay,
          ),
          type,
          planActions: randomRefs(refs),
          quantity: randomCount(6),
          requested: randomCount(5),
          met: randomCount(5),
        }),
        { minLength: 1, maxLength: 14 },
      ),
    })
    .map(({ without, outputs }) => {
      const blanks = Object.fromEntries(without.map((column) => [column, EMPTY]));
      return { without, outputs: outputs.map((output) => ({ ...output, ...blanks })) };
    });
