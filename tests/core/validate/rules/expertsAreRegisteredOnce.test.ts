import { expertsAreRegisteredOnce } from '../../../../src/core/validate/rules/expertsAreRegisteredOnce';
import { expertSheet, planAndExperts } from '../../../support/expertSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'expert-duplicate';

describe('expertsAreRegisteredOnce', () => {
  test('finds an expert again in the same category, however written, and nothing else', () => {
    const cells = { A7: 'EXPERT A', B7: 'Japan Customs', C7: 'ET' };
    expectFindings('all', planAndExperts(cells), [{ code, cell: 'A7', says: 'Experts A2' }]);
  });

  test('finds it on another sheet', () => {
    const sheets = { ...planAndExperts(), 'Experts 2': expertSheet().slice(0, 2) };
    expectFindings(expertsAreRegisteredOnce, sheets, [{ code, cell: 'A2', says: 'Experts A2' }]);
  });

  test('leaves alone another category, a namesake elsewhere, and rows without a name', () => {
    expectSilence(expertsAreRegisteredOnce, planAndExperts());
    expectSilence(expertsAreRegisteredOnce, planAndExperts({ A7: 'Expert A', C7: 'Expert Trainer' }));
    expectSilence(expertsAreRegisteredOnce, planAndExperts({ A2: 'TBC', A3: 'TBC', B2: 'Korea', C2: 'TOA' }));
  });
});
