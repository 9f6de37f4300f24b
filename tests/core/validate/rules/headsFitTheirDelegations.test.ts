import { headsFitTheirDelegations } from '../../../../src/core/validate/rules/headsFitTheirDelegations';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';

describe('headsFitTheirDelegations', () => {
  test('finds more female heads than heads', () => {
    expectFindings('all', planAndWorkshops({ R5: 4 }), [{ code: 'heads-mismatch', cell: 'R5', says: '(4)' }]);
  });

  test('finds more heads than administrations, at the female heads', () => {
    expectFindings('all', planAndWorkshops({ Q5: 5 }), [{ code: 'heads-mismatch', cell: 'R5', says: '(5)' }]);
  });

  test('gives one finding where both are wrong', () => {
    expectFindings('all', planAndWorkshops({ Q5: 5, R5: 6 }), [{ code: 'heads-mismatch', cell: 'R5' }]);
  });

  test('takes the list where no count is typed', () => {
    expectFindings('all', planAndWorkshops({ O5: null, Q5: 5 }), [{ code: 'heads-mismatch', cell: 'R5' }]);
  });

  test('finds it at the heads where there is no column of female heads', () => {
    const sheet = withoutColumn(workshopSheet({ Q5: 5 }), 'R');
    expectFindings(headsFitTheirDelegations, { Workshops: sheet }, [{ code: 'heads-mismatch', cell: 'Q5' }]);
  });

  test.each([
    ['all heads female', { R5: 3 }],
    ['fewer heads than administrations', { Q5: 1 }],
    ['no number of heads', { Q5: null, R5: 9 }],
    ['a number of heads that is none', { Q5: 'some' }],
    ['the typed count first', { O5: 5, Q5: 5 }],
    ['no administrations known', { O5: null, P5: null, Q5: 30 }],
  ])('leaves alone %s', (_, cells) => expectSilence(headsFitTheirDelegations, planAndWorkshops(cells)));
});
