import { datesAreReadable } from '../../../../src/core/validate/rules/datesAreReadable';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('datesAreReadable', () => {
  test.each(['soon', '31 June 2025', 'FY2024/25', '12', 'TBC'])('finds the start %j', (C4) => {
    expectFindings('all', planAndWorkshops({ C4 }), [{ code: 'date-unreadable', cell: 'C4', says: `"${C4}"` }]);
  });

  test('finds an unreadable end', () => {
    expectFindings('all', planAndWorkshops({ D4: '4th' }), [{ code: 'date-unreadable', cell: 'D4', says: '4th' }]);
  });

  test.each([
    ['C4', '03/04/2025'],
    ['D4', '4.9.2024'],
  ])('finds the ambiguous %s: %j', (cell, text) => {
    expectFindings('all', planAndWorkshops({ [cell]: text }), [{ code: 'date-ambiguous', cell, says: text }]);
  });

  test.each(['13/09/2024', '2 September 2024', '2024-09-02', 45537, null, '03/03/2025'])('leaves alone %j', (C4) => {
    expectSilence(datesAreReadable, planAndWorkshops({ C4 }));
  });
});
