import { prioritiesAreReadable } from '../../../../src/core/validate/rules/prioritiesAreReadable';
import { memberMatrix, planAndNeeds, topicMatrix } from '../../../support/needsSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'priority-unreadable';

describe('prioritiesAreReadable', () => {
  test.each(['4', 'next year', 'done'])('finds %j in a list, where the need still counts', (C3) => {
    expectFindings('all', planAndNeeds({ C3 }), [{ code, cell: 'C3', says: 'this need was counted without one' }]);
  });

  test('finds it in a matrix, where nothing is counted', () => {
    expectFindings('all', planAndNeeds({ B4: 5 }, topicMatrix), [{ code, cell: 'B4', says: 'nothing was counted' }]);
  });

  test('suggests the word its spelling comes near to', () => {
    const fix = { from: 'Mediun', to: 'Medium' };
    expectFindings(prioritiesAreReadable, planAndNeeds({ C5: fix.from }), [{ code, cell: 'C5', fix }]);
    expectFindings(prioritiesAreReadable, planAndNeeds({ C4: fix.from }, memberMatrix), [{ code, cell: 'C4', fix }]);
  });

  test('leaves priorities, ticks and empty cells alone', () => {
    expectSilence('all', planAndNeeds());
    expectSilence('all', planAndNeeds({}, topicMatrix));
    expectSilence('all', planAndNeeds({}, memberMatrix));
    expectSilence(prioritiesAreReadable, planAndNeeds({ C3: null, C4: 'x', C5: 'No', C6: '-' }));
  });
});
