import { neededColumnsAreThere } from '../../../../src/core/validate/rules/neededColumnsAreThere';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  planSheet,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';

describe('neededColumnsAreThere', () => {
  test('finds a plan without a target column, at the KPI beside it', () => {
    const sheets = { Plan: withoutColumn(planSheet(), 'D') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'C4', says: '"Target"' }]);
  });

  test('finds a plan without a KPI column, at the RSP reference beside it', () => {
    const sheets = { Plan: withoutColumn(planSheet(), 'C') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'B4', says: '"KPI"' }]);
  });

  test('finds workshops without a title', () => {
    const sheets = { Plan: planSheet(), Workshops: withoutColumn(workshopSheet(), 'B') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'A3', says: '"Title"' }]);
  });

  test('finds workshops without a start or a period', () => {
    const sheets = { Plan: planSheet(), Workshops: withoutColumn(workshopSheet(), 'C') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'B3', says: '"Start date"' }]);
  });

  test.each([
    ['a period column instead of a start', { C3: 'Dates' }],
    ['columns in other words', { B3: 'Activity', C3: 'From' }],
  ])('leaves alone %s', (_, cells) => expectSilence(neededColumnsAreThere, planAndWorkshops(cells)));
});
