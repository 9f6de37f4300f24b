import { administrationsMatchTheList } from '../../../../src/core/validate/rules/administrationsMatchTheList';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('administrationsMatchTheList', () => {
  test.each([2, 4])('finds %s typed where three Members are listed, at the count', (O5) => {
    const sheets = planAndWorkshops({ O5, Q5: 2 });
    expectFindings('all', sheets, [{ code: 'administrations-mismatch', cell: 'O5', says: O5 }]);
  });

  test('does not count a body that is no Member', () => {
    const sheets = planAndWorkshops({ O5: 4, P5: 'Fiji, Samoa, Tonga and OCO' });
    expectFindings('all', sheets, [{ code: 'administrations-mismatch', cell: 'O5', says: '4' }]);
  });

  test('does not count a Member before its accession', () => {
    const cells = { C5: { date: '2023-01-25' }, D5: { date: '2023-01-25' }, O5: 2, P5: 'Fiji, Solomon Islands' };
    expectFindings(administrationsMatchTheList, planAndWorkshops(cells), [
      { code: 'administrations-mismatch', cell: 'O5', says: '1' },
    ]);
    const joined = { ...cells, C5: { date: '2023-01-26' }, D5: { date: '2023-01-26' } };
    expectSilence(administrationsMatchTheList, planAndWorkshops(joined));
  });

  test('finds a misspelt name that does not explain the count', () => {
    const cells = { O5: 9, P5: 'Fiji, Samoa and Tongaa', Q5: 2 };
    expectFindings(administrationsMatchTheList, planAndWorkshops(cells), [
      { code: 'administrations-mismatch', cell: 'O5', says: '9' },
    ]);
    expectFindings(administrationsMatchTheList, planAndWorkshops({ O5: 1, P5: 'Fiji, Samoa and others' }), [
      { code: 'administrations-mismatch', cell: 'O5' },
    ]);
  });

  test.each([
    ['no names listed', { P5: null, O5: 7 }],
    ['no count typed', { O5: null }],
    ['a count that is none', { O5: 'three' }],
    ['a misspelt name, which counts as one', { P5: 'Fiji, Samoa and Tongaa' }],
    ['words that may stand for any number', { P5: 'all Members of the Pacific', O5: 8 }],
    ['a name that is none among the Members', { P5: 'Fiji, Samoa and others', O5: 7 }],
    ['a Member listed twice that explains the count', { P5: 'Fiji, Samoa, Tonga, Fiji', O5: 4 }],
    ['a Member listed twice, counted once', { P5: 'Fiji, Samoa, Tonga, Fiji', O5: 3 }],
  ])('leaves alone %s', (_, cells) => expectSilence(administrationsMatchTheList, planAndWorkshops(cells)));
});
