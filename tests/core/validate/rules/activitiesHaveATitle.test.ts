import { activitiesHaveATitle } from '../../../../src/core/validate/rules/activitiesHaveATitle';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';

describe('activitiesHaveATitle', () => {
  test.each([null, ' '])('finds the empty title %j', (B5) => {
    expectFindings('all', planAndWorkshops({ B5 }), [{ code: 'title-missing', cell: 'B5' }]);
  });

  test('leaves a blank row and a total row alone', () => {
    const cells = { J8: { formula: '=SUM(J4:J6)', value: 76 }, B10: 'Total', J10: 76 };
    expectSilence('all', planAndWorkshops(cells));
  });

  test('leaves a sheet without a title column to another law', () => {
    expectSilence(activitiesHaveATitle, { Workshops: withoutColumn(workshopSheet(), 'B') });
  });
});
