import { modesAddUp } from '../../../../src/core/validate/rules/modesAddUp';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('modesAddUp', () => {
  test.each([29, 31])('finds %s on-site and 10 online of 40 participants, at the on-site', (M6) => {
    expectFindings('all', planAndWorkshops({ M6 }), [{ code: 'mode-sum', cell: 'M6', says: `(${M6 + 10})` }]);
  });

  test.each([
    ['a sum that is right', {}],
    ['only people on site given', { N6: null, M6: 5 }],
    ['only people online given', { M6: null, N6: 5 }],
    ['no number of participants', { J6: null }],
    ['a count that is none', { M6: 'thirty' }],
  ])('leaves alone %s', (_, cells) => expectSilence(modesAddUp, planAndWorkshops(cells)));

  test('leaves a number of participants that is too small for women and men too to that finding', () => {
    expectFindings('all', planAndWorkshops({ J6: 30 }), [{ code: 'gender-sum', cell: 'K6' }]);
    expectSilence(modesAddUp, planAndWorkshops({ J6: 30 }));
  });

  test('leaves a number of participants that the list contradicts too to that finding', () => {
    expectFindings('all', planAnd('Participants', {}, { J6: 41 }), [
      { code: 'participants-mismatch', cell: 'J6', sheet: 'Workshops' },
    ]);
  });
});
