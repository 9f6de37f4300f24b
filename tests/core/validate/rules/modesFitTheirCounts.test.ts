import { modesFitTheirCounts } from '../../../../src/core/validate/rules/modesFitTheirCounts';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('modesFitTheirCounts', () => {
  test('finds people on site at an online activity, at the mode', () => {
    const sheets = planAndWorkshops({ F4: 'Online' });
    expectFindings('all', sheets, [{ code: 'mode-mismatch', cell: 'F4', says: '24' }]);
  });

  test('finds people online at an activity in person', () => {
    const sheets = planAndWorkshops({ F5: 'Face-to-face' });
    expectFindings('all', sheets, [{ code: 'mode-mismatch', cell: 'F5', says: '12' }]);
  });

  test.each([
    ['a hybrid activity', { F5: 'Hybrid' }],
    ['zero people', {}],
    ['no counts', { F4: 'Online', M4: null }],
    ['people too many by just that count, which is mode-sum', { N4: 5 }],
    ['a count that is none', { F4: 'Online', M4: 'x' }],
    ['a mode nobody knows', { F4: 'Onlin' }],
    ['no mode', { F4: null }],
  ])('leaves alone %s', (_, cells) => expectSilence(modesFitTheirCounts, planAndWorkshops(cells)));
});
