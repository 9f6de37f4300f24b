import { totalRowsEndTheData } from '../../../../src/core/validate/rules/totalRowsEndTheData';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

const ROW_8 = { B8: 'Workshop on RKC', C8: { date: '2025-05-05' }, I8: '1-(a)', J8: 5 };

describe('totalRowsEndTheData', () => {
  test.each(['Total', 'TOTAL:', 'Sub-total', 'Grand total', 'Total (3 workshops)', 'Total FY2024/25'])(
    'notes %j above data, and does not read it',
    (B7) => {
      const sheets = planAndWorkshops({ B7, J7: 76, ...ROW_8 });
      expectFindings('all', sheets, [{ code: 'stray-total-row', cell: 'A7:T7', severity: 'note' }]);
    },
  );

  test('knows a total row by its formula', () => {
    const sheets = planAndWorkshops({ J7: { formula: '=SUBTOTAL(109,J4:J6)', value: 76 }, ...ROW_8 });
    expectFindings('all', sheets, [{ code: 'stray-total-row', cell: 'A7:T7' }]);
  });

  test('leaves the total of a part alone, where the header is repeated below', () => {
    const header = { B9: 'Title of workshop', C9: 'Start date', I9: 'Plan action(s)', J9: 'Participants' };
    const row = { B10: 'Workshop on RKC', C10: { date: '2025-05-05' }, I10: '1-(a)', J10: 5 };
    expectSilence('all', planAndWorkshops({ B7: 'Total', J7: 76, ...header, ...row }));
    expectSilence(totalRowsEndTheData, planAndWorkshops({ B7: 'Total', J7: 76, ...header, ...row }));
  });

  test.each([
    ['a total below all data', { B7: 'Total', J7: 76 }],
    ['a title that only begins so', { B4: 'Total quality management workshop' }],
  ])('leaves alone %s', (_, cells) => expectSilence(totalRowsEndTheData, planAndWorkshops(cells)));
});
