import { modesAreKnown } from '../../../../src/core/validate/rules/modesAreKnown';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('modesAreKnown', () => {
  test.each([
    ['Onlin', 'Online'],
    ['Hybird', 'Hybrid'],
    ['In-persn', 'In-person'],
  ])('finds %j and offers %j', (F6, to) => {
    const fix = { from: F6, to };
    expectFindings('all', planAndWorkshops({ F6 }), [{ code: 'mode-unknown', cell: 'F6', says: `"${F6}"`, fix }]);
  });

  test('finds a word that is near to none, and offers nothing', () => {
    expectFindings('all', planAndWorkshops({ F6: 'By letter' }), [{ code: 'mode-unknown', cell: 'F6', fix: null }]);
  });

  test.each(['Online', 'VIRTUAL', 'In person', 'face-to-face', 'Hybrid', 'on site', null])('leaves alone %j', (F6) => {
    expectSilence(modesAreKnown, planAndWorkshops({ F6 }));
  });
});
