import { instrumentsNameAnAction } from '../../../../src/core/validate/rules/instrumentsNameAnAction';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

const code = 'status-column-unlinked';

describe('instrumentsNameAnAction', () => {
  test.each([
    ['words', { D2: 'TFA', D3: 'Yes', D4: 'No', D6: 'yes' }],
    ['dates', { D2: 'AEO programme', D3: { date: '2024-05-01' }, D6: 'June 2025' }],
    ['mostly answers', { D2: 'SAFE 1-(b)', D3: 'Yes', D4: 'No', D6: 'in part' }],
  ])('notes an instrument of %s, once', (_, cells) => {
    expectFindings('all', planAnd('Status', cells), [{ code, cell: 'D2', says: `"${cells.D2}"` }]);
    expectFindings(instrumentsNameAnAction, planAnd('Status', cells), [{ code, cell: 'D2' }]);
  });

  test.each([
    ['remarks', {}],
    ['a sub-region', { D2: 'Group', D3: 'PI', D4: 'ECWA', D5: 'SA', D6: 'PI' }],
    ['a column without a word', { D2: 'To be filled', D3: null, D6: null }],
    ['an action the plan lacks, which has its own law', { C2: '4-(z) Data exchange' }],
  ])('leaves alone %s', (_, cells) => expectSilence(instrumentsNameAnAction, planAnd('Status', cells)));

  test('leaves alone yes and no on other sheets', () => {
    expectSilence(instrumentsNameAnAction, planAnd('Outputs', { I2: 'Sent', I3: 'Yes', I4: 'No' }));
  });
});
