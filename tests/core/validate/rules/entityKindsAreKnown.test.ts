import { entityKindsAreKnown } from '../../../../src/core/validate/rules/entityKindsAreKnown';
import { planAndPublications } from '../../../support/publicationSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'entity-kind-unknown';

describe('entityKindsAreKnown', () => {
  test.each([
    ['Regional Trainng Centre', 'RTC'],
    ['RDTCC', 'RDTC'],
  ])('finds %j and offers %j', (A5, to) => {
    expectFindings('all', planAndPublications('Entities', { A5 }), [
      { code, cell: 'A5', says: `"${A5}"`, fix: { from: A5, to } },
    ]);
  });

  test('finds a word that is near to none, and offers nothing', () => {
    expectFindings('all', planAndPublications('Entities', { A5: 'Academy' }), [{ code, cell: 'A5', fix: null }]);
  });

  test.each(['rtcs', 'WCO RDTC', 'Regional Customs Laboratory', null])('leaves alone %j', (A5) => {
    expectSilence(entityKindsAreKnown, planAndPublications('Entities', { A5 }));
  });
});
