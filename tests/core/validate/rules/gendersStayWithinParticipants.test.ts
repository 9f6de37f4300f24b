import { gendersStayWithinParticipants } from '../../../../src/core/validate/rules/gendersStayWithinParticipants';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('gendersStayWithinParticipants', () => {
  test('finds more women and men than participants, at the women', () => {
    expectFindings('all', planAndWorkshops({ K4: 12 }), [{ code: 'gender-sum', cell: 'K4', says: '(26)' }]);
  });

  test('adds the others', () => {
    const sheets = planAndWorkshops({ U3: 'Other', U4: 1 });
    expectFindings('all', sheets, [{ code: 'gender-sum', cell: 'K4', says: '(25)' }]);
  });

  test('finds it at the men where there is no column of women', () => {
    const sheet = withoutColumn(workshopSheet({ L4: 25 }), 'K');
    expectFindings(gendersStayWithinParticipants, { Workshops: sheet }, [{ code: 'gender-sum', cell: 'K4' }]);
  });

  test.each([
    ['a sum that is the participants', {}],
    ['a smaller sum', { K4: 9 }],
    ['no number of participants: the sum stands for it', { J4: null }],
    ['a count of women that is none', { K4: -50 }],
    ['a number of participants that is none', { J4: 2.5 }],
  ])('leaves alone %s', (_, cells) => expectSilence(gendersStayWithinParticipants, planAndWorkshops(cells)));

  test('leaves a number of participants that the list contradicts too to that finding', () => {
    expectFindings('all', planAnd('Participants', {}, { J4: 14 }), [
      { code: 'participants-mismatch', cell: 'J4', sheet: 'Workshops' },
    ]);
  });
});
