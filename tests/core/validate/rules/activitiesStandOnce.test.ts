import { activitiesStandOnce } from '../../../../src/core/validate/rules/activitiesStandOnce';
import { expectFindings, expectSilence, planAndWorkshops, workshopSheet } from '../../../support/ruleHarness';

const AGAIN = 'national workshop on Risk  Management';

describe('activitiesStandOnce', () => {
  test('finds the later row of two with one title and start', () => {
    const sheets = planAndWorkshops({ B6: AGAIN, C6: { date: '2024-09-02' }, D6: { date: '2024-09-04' } });
    expectFindings('all', sheets, [{ code: 'workshop-duplicate', cell: 'B6', says: 'Workshops B4' }]);
  });

  test('finds it on another sheet, and names the first', () => {
    const second = workshopSheet({ B4: 'A', B5: 'B', B6: 'Regional Workshop on AEO' });
    expectFindings(activitiesStandOnce, { First: workshopSheet(), Second: second }, [
      { code: 'workshop-duplicate', cell: 'B6', sheet: 'Second', says: 'First B6' },
    ]);
  });

  test.each([
    ['one title at two starts', { B6: AGAIN }],
    ['two titles at one start', { C6: { date: '2024-09-02' } }],
    ['two rows without a title', { B4: null, B6: null, C6: { date: '2024-09-02' } }],
    ['two rows without a start', { B6: AGAIN, C4: null, C6: null }],
  ])('leaves alone %s', (_, cells) => expectSilence(activitiesStandOnce, planAndWorkshops(cells)));
});
