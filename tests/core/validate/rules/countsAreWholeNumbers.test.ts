import { countsAreWholeNumbers } from '../../../../src/core/validate/rules/countsAreWholeNumbers';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('countsAreWholeNumbers', () => {
  test.each([-1, 2.5, 'many', '-3', true, '12 people', '1e3'])('finds %j, and nothing else', (J4) => {
    const says = typeof J4 === 'boolean' ? 'TRUE' : J4;
    expectFindings('all', planAndWorkshops({ J4 }), [{ code: 'count-invalid', cell: 'J4', says }]);
  });

  test('finds a date in a column of counts', () => {
    const sheets = planAndWorkshops({ J4: { date: '2024-09-02' } });
    expectFindings('all', sheets, [{ code: 'count-invalid', cell: 'J4' }]);
  });

  test.each(['J4', 'K4', 'L4', 'M4', 'N4', 'O4', 'Q4', 'R4', 'T4'])('reads %s as a count', (cell) => {
    expectFindings('all', planAndWorkshops({ [cell]: -7 }), [{ code: 'count-invalid', cell, says: -7 }]);
  });

  test.each([0, 24, '24', '1,024', null, '-', '–', 'n/a', 'N/A', 'nil', ' ', 'None'])('leaves alone %j', (J4) => {
    expectSilence(countsAreWholeNumbers, planAndWorkshops({ J4 }));
  });

  test.each([
    ['G6', -4],
    ['H6', 2.5],
    ['H6', 'some'],
  ])('finds requests in %s of %j', (cell, value) => {
    expectFindings('all', planAnd('Outputs', { [cell]: value }), [{ code: 'count-invalid', cell, says: value }]);
  });

  test('leaves alone requests answered by yes and no', () => {
    expectSilence('all', planAnd('Outputs', { G6: 'Yes', H6: 'No' }));
  });
});
