import { pillarsRunOneToFour } from '../../../../src/core/validate/rules/pillarsRunOneToFour';
import { expectFindings, expectSilence, planSheet, withoutRows } from '../../../support/ruleHarness';

/** Four pillars, two actions each, heading and actions in three rows from row 3 on. */
function fourPillars(...numbers: readonly (number | null)[]) {
  const [title, , , header] = planSheet();
  const rows = numbers.flatMap((number, index) => [
    ...(number === null ? [] : [[`${number}. Pillar number ${index + 1} in words`]]),
    ...['a', 'b'].map((letter) => [`${letter}) Do something`, null, 'Number of Members', '5 Members']),
  ]);
  return { Plan: [title!, header!.slice(0, 4), ...rows] };
}

describe('pillarsRunOneToFour', () => {
  test('leaves one to four alone', () => expectSilence('all', fourPillars(1, 2, 3, 4)));

  test.each([
    ['the first heading missing', [null, 2, 3, 4], 'A3'],
    ['the third heading missing', [1, 2, null, 4], 'A9'],
    ['the last heading missing', [1, 2, 3, null], 'A12'],
    ['the third numbered 5', [1, 2, 5, 4], 'A9'],
    ['the third numbered 4', [1, 2, 4, 4], 'A9'],
    ['the third numbered 2, found at its first action', [1, 2, 2, 4], 'A10'],
    ['the last numbered 7', [1, 2, 3, 7], 'A12'],
    ['a fifth pillar', [1, 2, 3, 4, 5], 'A15'],
  ])('finds %s, once', (_, numbers, cell) => {
    expectFindings('all', fourPillars(...numbers), [{ code: 'pillar-missing', cell }]);
  });

  test('finds two missing headings', () => {
    expectFindings('all', fourPillars(1, null, null, 4), [
      { code: 'pillar-missing', cell: 'A6' },
      { code: 'pillar-missing', cell: 'A8' },
    ]);
  });

  test.each([
    ['one pillar on its sheet', [3]],
    ['a sheet that begins later', [2, 3, 4]],
  ])('leaves alone %s', (_, numbers) => expectSilence(pillarsRunOneToFour, fourPillars(...numbers)));

  test('leaves alone a second sheet that begins again', () => {
    const { Plan } = fourPillars(1, 2);
    expectSilence(pillarsRunOneToFour, { Plan, 'Plan 2026-2028': Plan });
  });

  test('says which number stands there', () => {
    expectFindings('all', fourPillars(1, 2, 3, 7), [{ code: 'pillar-missing', cell: 'A12', says: '7' }]);
  });

  test.each([
    ['roman numbers', planSheet({ A3: 'Pillar I: Support', A8: 'Pillar II: Partnerships' })],
    ['the pillar named', planSheet({ A3: 'Pillar 1', A8: 'PILLAR 2 - Partnerships' })],
    [
      'a heading repeated on the next page',
      planSheet({ A6: '1. Support the implementation', B6: null, C6: null, D6: null, E6: null, A7: 'b) Share' }),
    ],
    [
      'actions that name their pillar themselves',
      withoutRows(planSheet({ A9: '2-(a) Exchange', A10: '2-(b) Hold' }), 8),
    ],
  ])('leaves alone %s', (_, Plan) => expectSilence(pillarsRunOneToFour, { Plan }));
});
