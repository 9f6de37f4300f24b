import { datesAreReadable } from '../../../../src/core/validate/rules/datesAreReadable';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('datesAreReadable', () => {
  test.each(['soon', '31 June 2025', 'FY2024', '12', 'TBC'])('finds the start %j', (C4) => {
    expectFindings('all', planAndWorkshops({ C4 }), [{ code: 'date-unreadable', cell: 'C4', says: `"${C4}"` }]);
  });

  test('says that a year seems to be of the Buddhist calendar', () => {
    const C4 = '2 September 2567';
    expectFindings('all', planAndWorkshops({ C4 }), [{ code: 'date-unreadable', cell: 'C4', says: 'Buddhist' }]);
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

  describe('on the other sheets', () => {
    test.each([
      ['Outputs', 'A5'],
      ['Status', 'C4'],
    ] as const)('finds a date of %s with two readings', (sheet, cell) => {
      expectFindings('all', planAnd(sheet, { [cell]: '03/04/2025' }), [{ code: 'date-ambiguous', cell }]);
    });

    test('finds a date of an output that is none', () => {
      expectFindings('all', planAnd('Outputs', { A5: 'soon' }), [
        { code: 'date-unreadable', cell: 'A5', says: 'soon' },
      ]);
    });

    test('finds a date of a Buddhist year', () => {
      const expected = { code: 'date-unreadable', says: 'Buddhist' } as const;
      expectFindings('all', planAnd('Outputs', { A5: '12 March 2568' }), [{ ...expected, cell: 'A5' }]);
      expectFindings('all', planAnd('Status', { C4: '12 March 2568' }), [{ ...expected, cell: 'C4' }]);
    });

    test('finds the start of a participant only where it must tell which activity is meant', () => {
      const cells = { I1: 'Start date', I26: '03/04/2025', I40: 'in spring' };
      const title = 'Sub-regional Workshop on Valuation';
      expectSilence('all', planAnd('Participants', cells));
      const shared = planAnd('Participants', cells, { B6: title });
      expectFindings(datesAreReadable, shared, [{ code: 'date-ambiguous', cell: 'I26' }]);
    });
  });
});
