import { makeFinding } from '../../findings/makeFinding';
import type { NumberReading } from '../../read/cells/counts';
import { countFields } from '../../model/activity';
import { placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** A number that is read stands in its cell as a number, not as text. */
export const numbersAreNumbers = activityRule(['number-as-text'], ({ counts, evaluation, source }) => {
  const numbers: [string, NumberReading][] = [
    ...countFields.map((field) => [field, counts[field]] as const),
    ['evaluation', evaluation] as const,
  ].map(([field, reading]) => [field, reading]);
  return numbers.flatMap(([field, reading]) =>
    reading.kind === 'number' && reading.asText !== null
      ? [
          makeFinding(
            'number-as-text',
            placeOf(source, field),
            { value: reading.asText },
            { fix: { from: reading.asText, to: reading.value } },
          ),
        ]
      : [],
  );
});
