import { entriesHaveADate } from '../../../../src/core/validate/rules/entriesHaveADate';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  workshopSheet,
  withoutColumn,
} from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('entriesHaveADate', () => {
  test.each([null, '-', '–'])('finds the empty start %j, though there is an end', (C5) => {
    expectFindings('all', planAndWorkshops({ C5 }), [{ code: 'date-missing', cell: 'C5' }]);
  });

  test('reads a period column where the start is empty', () => {
    const cells = { U3: 'Dates', C5: null, U5: '7-11 October 2024', D5: null };
    expectSilence('all', planAndWorkshops(cells));
  });

  test('finds the empty cell of a period column, where that is all there is', () => {
    const sheet = workshopSheet({ C3: 'Dates', C4: '2-4 September 2024', C5: null, C6: '3-5 March 2025' });
    expectFindings(entriesHaveADate, { Workshops: withoutColumn(sheet, 'D') }, [{ code: 'date-missing', cell: 'C5' }]);
  });

  test.each([
    ['an unreadable start', { C5: 'soon' }],
    ['a start that is an error', { C5: { error: '#N/A' } }],
  ])('leaves %s to another law: one finding', (_, cells) => {
    const code = cells.C5 === 'soon' ? 'date-unreadable' : 'error-value';
    expectFindings('all', planAndWorkshops(cells), [{ code, cell: 'C5' }]);
  });

  test('leaves a sheet without date columns to another law', () => {
    const sheet = withoutColumn(withoutColumn(workshopSheet(), 'D'), 'C');
    expectSilence(entriesHaveADate, { Workshops: sheet });
  });

  test.each([null, '-'])('finds the date %j of an output', (A3) => {
    expectFindings('all', planAnd('Outputs', { A3 }), [{ code: 'date-missing', cell: 'A3', says: 'This output' }]);
  });
});
