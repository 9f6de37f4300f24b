import fc from 'fast-check';
import { readTarget, splitTargets } from '../../../../src/core/read/cells/targets';
import { targetForms } from '../../../../src/core/read/cells/targetForms/targetForms';
import { readNumberedParts } from '../../../../src/core/read/cells/numberedParts';

/** The 26 distinct target cells of the plan 2024-2026, each part with what it means. */
const PLAN_2024_2026: readonly (readonly [cell: string, ...meanings: string[]])[] = [
  ['35/35 Members', 'members 35 of 35'],
  ['At least 27/35 Members', 'members 27 of 35'],
  ['At least 28 MRA', 'count 28'],
  ['At least 20/35 Members', 'members 20 of 35'],
  ['At least 28/35 Members', 'members 28 of 35'],
  ['(1) At least 27 Members\n(2) 6 new contracting parties', 'members 27', 'count 6'],
  ['At least 5 Members per year', 'members 5 per year'],
  ['At least 11/35 Members', 'members 11 of 35'],
  ['Once a year', 'frequency 1 per year'],
  ['25/35 Members', 'members 25 of 35'],
  ['23/35 Members', 'members 23 of 35'],
  ['Once per year', 'frequency 1 per year'],
  ['At least once per year', 'frequency 1 per year'],
  ['At least twice per year', 'frequency 2 per year'],
  [
    '(1) 25/35 Members\n(2) once per year At least 5 Members per year',
    ...['members 25 of 35', 'frequency 1 per year', 'members 5 per year'],
  ],
  ['At least 2 Members', 'members 2'],
  ['At least 3 times per year', 'frequency 3 per year'],
  ['20/35 Members', 'members 20 of 35'],
  ['Use of accredited experts for at least one half of the requested missions', 'share 0.5'],
  ['Meet at least 75% of the ROCB requests', 'share 0.75'],
  [
    '(1) At least 25% of the participations\n(2) At least 20% annual growth of female Head of delegation at international forums.',
    ...['share 0.25', 'growth 0.2'],
  ],
  ['At least average of 4 out of 5', 'rating 4 of 5'],
  ['At least 10 success stories', 'count 10'],
  [
    '(1) At least once per year\n(2) At least 5 Members per year\n(3) At least twice per year',
    ...['frequency 1 per year', 'members 5 per year', 'frequency 2 per year'],
  ],
  ['At least once every 2 years', 'frequency 1 per 2y'],
  ['At least once per quarter', 'frequency 1 per quarter'],
];

function inWords(text: string): string {
  const target = readTarget(text);
  if (!target) return 'unreadable';
  const { kind, atLeast, of, per } = target;
  return `${kind} ${atLeast}${of === null ? '' : ` of ${of}`}${per === null ? '' : ` per ${per}`}`;
}

/** Texts nobody should take for a target: words, half a target, or more than the grammar says. */
const UNREADABLE = [
  ...['', '35', '35/35', 'Members', 'All Members', 'Most Members', 'As many as possible', 'TBD', 'n/a', '-'],
  ...['25%', 'At least 25%', '100 %', 'half', 'Once', 'Twice', 'per year', 'At least', 'At least once', 'Once a month'],
  ...['At least 5 Members per month', 'Every three years', '4/5', 'average of 4', '-3 Members', '2.5 Members'],
  ...['At least 2 activities annually', '10 of 12 requests', '30 June 2026', 'see RSP', '1.1.1 – 1st milestone'],
  ...[
    'At least 27 or 28 Members',
    '27-28 Members',
    '5 Members per year or 10 in all',
    'At least  Members',
    '=SUM(A1:A3)',
  ],
];

describe('readTarget', () => {
  test('knows all 26 cells of the plan', () => expect(PLAN_2024_2026).toHaveLength(26));

  test.each(PLAN_2024_2026)('%j', (cell, ...meanings) => {
    const parts = readNumberedParts(cell).flatMap((part) => splitTargets(part) ?? []);
    expect(parts.map(({ text }) => inWords(text))).toEqual(meanings);
  });

  test.each(UNREADABLE)('cannot read %j', (text) => expect(readTarget(text)).toBeNull());

  test.each([
    ['AT LEAST 27/35 MEMBERS', 'members 27 of 35'],
    ['At\u00a0least ２７／35 Members ', 'members 27 of 35'],
    ['At least\n27/35\nMembers', 'members 27 of 35'],
    ['at least once per year.', 'frequency 1 per year'],
    ['≥ 5 Members', 'members 5'],
  ])('reads %j as people mean it', (text, meaning) => expect(inWords(text)).toBe(meaning));

  test('no text is read by two forms', () => {
    const known = PLAN_2024_2026.flatMap(([cell]) => readNumberedParts(cell));
    const word = fc.constantFrom(
      ...[
        'at least',
        '5',
        '35',
        '/',
        '%',
        'of',
        'the',
        'Members',
        'per',
        'year',
        'once',
        'every',
        'a',
        'quarter',
        'growth',
      ],
      ...[
        'annual',
        'out of',
        'average',
        'one half',
        'MRA',
        'reports',
        'requests',
        '2',
        'times',
        'twice',
        'Meet',
        'workshops',
      ],
    );
    const isReadOnce = (text: string) => Object.values(targetForms).filter((form) => form(text) !== null).length <= 1;
    for (const text of [...known, ...UNREADABLE])
      expect({ text, isReadOnce: isReadOnce(text) }).toEqual({ text, isReadOnce: true });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), (words) => isReadOnce(words.join(' '))),
      { numRuns: 3000 },
    );
  });
});

describe('splitTargets', () => {
  test.each([
    ['once per year At least 5 Members per year', ['once per year', 'At least 5 Members per year']],
    ['25/35 Members, once a year', ['25/35 Members', 'once a year']],
    ['At least 28 MRA and at least once per year', ['At least 28 MRA', 'at least once per year']],
    ['35/35 Members', ['35/35 Members']],
  ])('%j', (text, parts) => expect(splitTargets(text)?.map((part) => part.text)).toEqual(parts));

  test.each(['', 'many', 'once per year and more', 'many At least 5 Members'])('cannot split %j', (text) => {
    expect(splitTargets(text)).toBeNull();
  });

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of ['1 a ', 'at least ', 'once a year ', 'use of ', '5%']) splitTargets(`${piece.repeat(400)}x`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
