import { contactPointsStandOnce } from '../../../../src/core/validate/rules/contactPointsStandOnce';
import { contactSheet, planAndContacts } from '../../../support/expertSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'contact-point-duplicate';

describe('contactPointsStandOnce', () => {
  test.each(['Fiji', 'FJ', 'Fiji Customs'])('finds a Member again, as %j, and nothing else', (A5) => {
    expectFindings('all', planAndContacts({ A5 }), [{ code, cell: 'A5', says: 'Contacts A3' }]);
  });

  test('finds it on another sheet', () => {
    const sheets = { ...planAndContacts(), 'Contacts 2': contactSheet({ A3: 'Japan', A4: 'Korea', A5: 'Iran' }) };
    expectFindings(contactPointsStandOnce, sheets, [
      { code, cell: 'A6', says: 'Contacts A6' },
      { code, cell: 'A7', says: 'Contacts A7' },
      { code, cell: 'A8', says: 'Contacts A8' },
    ]);
  });

  test('leaves alone Members that stand once, and names that are none', () => {
    expectSilence(contactPointsStandOnce, planAndContacts());
    expectSilence(contactPointsStandOnce, planAndContacts({ A3: 'Atlantis', A4: 'Atlantis' }));
  });
});
