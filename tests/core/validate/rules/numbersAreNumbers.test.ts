import { numbersAreNumbers } from '../../../../src/core/validate/rules/numbersAreNumbers';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('numbersAreNumbers', () => {
  test.each([
    ['J4', '24', 24],
    ['K4', ' 10 ', 10],
    ['S4', '4.5', 4.5],
    ['T4', '２０', 20],
  ])('finds %s with %j as text and offers the number', (cell, text, to) => {
    const fix = { from: String(to), to };
    expectFindings('all', planAndWorkshops({ [cell]: text }), [{ code: 'number-as-text', cell, says: to, fix }]);
  });

  test('reads the number all the same', () => {
    const sheets = planAndWorkshops({ K4: '12' });
    expectFindings('all', sheets, [
      { code: 'number-as-text', cell: 'K4' },
      { code: 'gender-sum', cell: 'K4', says: '26' },
    ]);
  });

  test.each([
    ['numbers', {}],
    ['no number', { J4: '-' }],
    ['text that is no count, which has its own law', { J4: '-5' }],
    ['words', { J4: 'many' }],
  ])('leaves alone %s', (_, cells) => expectSilence(numbersAreNumbers, planAndWorkshops(cells)));
});
