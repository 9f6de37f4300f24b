import { statusCellsAreReadable } from '../../../../src/core/validate/rules/statusCellsAreReadable';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

const code = 'status-unreadable';

describe('statusCellsAreReadable', () => {
  test.each(['In progress', 'Yes?', '2', 'soon'])('finds %j', (B4) => {
    expectFindings('all', planAnd('Status', { B4 }), [{ code, cell: 'B4', says: `"${B4}"` }]);
  });

  test('finds it once where the row names two Members', () => {
    expectFindings('all', planAnd('Status', { A5: 'Nepal and Bhutan', B5: 'maybe' }), [{ code, cell: 'B5' }]);
  });

  test.each([
    ['words', { B3: 'acceded', B4: 'not yet', B5: 'x', B6: 'N' }],
    ['ticks, figures and truth', { B3: '✓', B4: 1, B5: 0, B6: true }],
    ['dates and years', { B3: '3 May 2024', B4: 'June 2024', B5: 2023, B6: { date: '2024-01-31' } }],
    ['nothing', { B3: '-', B4: 'n/a', B5: null }],
    ['a remark', { D3: 'In progress' }],
    ['a date with two readings, which has its own law', { B3: '03/04/2024' }],
  ])('leaves alone %s', (_, cells) => expectSilence(statusCellsAreReadable, planAnd('Status', cells)));
});
