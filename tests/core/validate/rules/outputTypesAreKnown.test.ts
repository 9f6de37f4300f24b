import { outputTypesAreKnown } from '../../../../src/core/validate/rules/outputTypesAreKnown';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

const code = 'output-type-unknown';

describe('outputTypesAreKnown', () => {
  test.each([
    ['Newsleter', 'Newsletter'],
    ['Sucess story', 'Success story'],
  ])('finds %j and offers %j', (B3, to) => {
    expectFindings('all', planAnd('Outputs', { B3 }), [{ code, cell: 'B3', says: `"${B3}"`, fix: { from: B3, to } }]);
  });

  test('finds a word that is near to none, and offers nothing', () => {
    expectFindings('all', planAnd('Outputs', { B3: 'Calendar' }), [{ code, cell: 'B3', fix: null }]);
  });

  test.each(['newsletters', 'AEO MRA', 'High-level dialogue', 'Follow-up survey', null])('leaves alone %j', (B3) => {
    expectSilence(outputTypesAreKnown, planAnd('Outputs', { B3 }));
  });
});
