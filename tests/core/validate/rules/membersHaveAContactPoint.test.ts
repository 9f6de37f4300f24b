import { membersHaveAContactPoint } from '../../../../src/core/validate/rules/membersHaveAContactPoint';
import { planAndContacts, wholeContactSheet } from '../../../support/expertSheets';
import { expectFindings, expectSilence, planAndWorkshops, type Overrides } from '../../../support/ruleHarness';

const code = 'contact-point-missing';
const rest = { code, cell: 'A2', says: 'Afghanistan, Hong Kong, China, Iran' } as const;

const whole = (cells: Overrides = {}) => ({ ...planAndWorkshops(), Contacts: wholeContactSheet(cells) });

describe('membersHaveAContactPoint', () => {
  test('finds in one note the Members that stand in no row', () => {
    expectFindings(membersHaveAContactPoint, planAndContacts(), [rest]);
  });

  test('finds a row that gives nobody, and nothing else', () => {
    const what = 'No contact point is given for Palau.';
    expectFindings(membersHaveAContactPoint, whole({ D8: 'TBC' }), [{ code, cell: 'D8', says: what }]);
    expectFindings('all', whole({ D8: null }), [{ code, cell: 'D8', says: what }]);
  });

  test('knows a Member by any of its names', () => {
    expectSilence(membersHaveAContactPoint, whole({ A3: 'Fiji Revenue and Customs Service', A5: 'CN' }));
  });

  test('leaves the Member of a misspelt or repeated row to the finding of that row', () => {
    expectFindings('all', whole({ A3: 'Fijji' }), [{ code: 'member-unknown', cell: 'A3' }]);
    expectFindings('all', whole({ A3: 'China' }), [{ code: 'contact-point-duplicate', cell: 'A5' }]);
  });

  test('leaves alone a whole list, an e-mail address alone, and workbooks without a list', () => {
    expectSilence(membersHaveAContactPoint, whole());
    expectSilence('all', whole());
    expectSilence(membersHaveAContactPoint, planAndWorkshops());
  });
});
