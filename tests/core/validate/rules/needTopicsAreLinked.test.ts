import { needTopicsAreLinked } from '../../../../src/core/validate/rules/needTopicsAreLinked';
import { memberMatrix, planAndNeeds, requestSheet, topicMatrix } from '../../../support/needsSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'need-topic-unlinked';

describe('needTopicsAreLinked', () => {
  test('finds a topic that no action speaks of, and nothing else', () => {
    expectFindings('all', planAndNeeds({ B3: 'Drones' }), [{ code, cell: 'B3', says: '"Drones"', fix: null }]);
  });

  test('finds it once a sheet, with how many more rows ask for it', () => {
    const cells = { B3: 'Drones', B4: 'drones', F4: null, B5: 'Drones', F5: null };
    expectFindings(needTopicsAreLinked, planAndNeeds(cells), [{ code, cell: 'B3', says: 'So do 2 more cells here.' }]);
  });

  test('finds each that is misspelt, with its correction', () => {
    const fix = { from: 'Risk managment', to: 'risk management' };
    const cells = { B4: fix.from, F4: null, B5: fix.from, F5: null };
    expectFindings(needTopicsAreLinked, planAndNeeds(cells), [
      { code, cell: 'B4', says: 'Did you mean risk management?', fix },
      { code, cell: 'B5', fix },
    ]);
  });

  test.each([
    ['the header of its column', topicMatrix, { D3: 'Drones' }, 'D3'],
    ['its row', memberMatrix, { A4: 'Drones', B4: null }, 'A4'],
  ])('finds it in a matrix at %s', (_, sheetOf, cells, cell) => {
    expectFindings(needTopicsAreLinked, planAndNeeds(cells, sheetOf), [{ code, cell }]);
  });

  test('finds a row without a topic', () => {
    expectFindings('all', planAndNeeds({ B3: null }), [{ code: 'need-topic-missing', cell: 'B3' }]);
  });

  test('leaves alone topics with an action, without a plan, or of nobody', () => {
    expectSilence(needTopicsAreLinked, planAndNeeds());
    expectSilence(needTopicsAreLinked, planAndNeeds({ B3: 'Drones', F3: '1-(a)' }));
    expectSilence(needTopicsAreLinked, planAndNeeds({ A3: 'Atlantis', B3: 'Drones' }));
    expectSilence(needTopicsAreLinked, { Needs: requestSheet({ B3: 'Drones' }) });
  });
});
