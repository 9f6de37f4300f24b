import { levelsAreKnown } from '../../../../src/core/validate/rules/levelsAreKnown';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('levelsAreKnown', () => {
  test.each([
    ['Natoinal', 'National'],
    ['Sub-regionl', 'Sub-regional'],
  ])('finds %j and offers %j', (G4, to) => {
    const fix = { from: G4, to };
    expectFindings('all', planAndWorkshops({ G4 }), [{ code: 'level-unknown', cell: 'G4', says: `"${G4}"`, fix }]);
  });

  test('finds a word that is near to none, and offers nothing', () => {
    expectFindings('all', planAndWorkshops({ G4: 'Webinar' }), [{ code: 'level-unknown', cell: 'G4', fix: null }]);
  });

  test.each([
    ...['National', 'sub regional', 'SUBREGIONAL', 'Regional workshop', 'Global', 'Meeting', 'Mission'],
    ...['Accreditation', null, ' '],
  ])('leaves alone %j', (G4) => expectSilence(levelsAreKnown, planAndWorkshops({ G4 })));
});
