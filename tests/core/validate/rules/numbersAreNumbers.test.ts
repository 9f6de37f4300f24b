import { numbersAreNumbers } from '../../../../src/core/validate/rules/numbersAreNumbers';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('numbersAreNumbers', () => {
  test.each([
    ['J4', '24', 24],
    ['K4', ' 10 ', 10],
    ['S4', '4.5', 4.5],
    ['T4', '２０', 20],
  ])('finds %s with %j as text and offers the number', (cell, text, to) => {
    const fix = { from: text, to };
    expectFindings('all', planAndWorkshops({ [cell]: text }), [{ code: 'number-as-text', cell, says: to, fix }]);
  });

  test.each(['C4', 'D4'])('finds the date %s whose serial number is text', (cell) => {
    const fix = { from: '45538', to: '2024-09-03', as: 'date' } as const;
    expectFindings('all', planAndWorkshops({ [cell]: '45538' }), [{ code: 'number-as-text', cell, fix }]);
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
    ['a date in words', { C4: '2 September 2024' }],
  ])('leaves alone %s', (_, cells) => expectSilence(numbersAreNumbers, planAndWorkshops(cells)));

  test.each([
    ['Outputs', 'F5', '2', 2],
    ['Outputs', 'G6', '4', 4],
    ['Outputs', 'H6', '3', 3],
    ['Participants', 'H5', '4.5', 4.5],
  ] as const)('finds in %s the %s with %j as text', (sheet, cell, from, to) => {
    expectFindings('all', planAnd(sheet, { [cell]: from }), [{ code: 'number-as-text', cell, fix: { from, to } }]);
  });

  test.each([
    ['Outputs', 'A5', '45728', '2025-03-12'],
    ['Status', 'C3', '45691', '2025-02-03'],
  ] as const)('finds in %s the date %s whose serial number %j is text', (sheet, cell, from, to) => {
    const fix = { from, to, as: 'date' } as const;
    expectFindings('all', planAnd(sheet, { [cell]: from }), [{ code: 'number-as-text', cell, fix }]);
  });

  test('offers nothing for a formula that gives text', () => {
    const sheets = planAndWorkshops({ J4: { formula: '="2"&"4"', value: '24' } });
    expectFindings('all', sheets, [{ code: 'number-as-text', cell: 'J4', fix: null }]);
  });

  test('leaves alone the number of a workshop, and figures for yes and no', () => {
    expectSilence('all', planAnd('Participants', { A5: '1' }));
    expectSilence('all', planAnd('Status', { B3: '1', B5: '0' }));
  });
});
