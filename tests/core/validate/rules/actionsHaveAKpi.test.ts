import { actionsHaveAKpi } from '../../../../src/core/validate/rules/actionsHaveAKpi';
import { expectFindings, expectSilence, planSheet, withoutColumn } from '../../../support/ruleHarness';

describe('actionsHaveAKpi', () => {
  test.each([null, '  ', '-', '–', '?'])('finds %j in place of a KPI', (C6) => {
    expectFindings('all', { Plan: planSheet({ C6 }) }, [{ code: 'kpi-missing', cell: 'C6', says: '1-(b)' }]);
  });

  test('leaves a sheet without a KPI column to another law', () => {
    expectSilence(actionsHaveAKpi, { Plan: withoutColumn(planSheet(), 'C') });
  });

  test('leaves a cell that shows an error to another law', () => {
    const sheets = { Plan: planSheet({ C6: { error: '#REF!' } }) };
    expectFindings('all', sheets, [{ code: 'error-value', cell: 'C6' }]);
  });

  test('leaves a KPI that stands in the next row of its action', () => {
    const sheets = { Plan: planSheet({ C10: null, C11: 'Number of activities' }) };
    expectSilence('all', sheets);
  });
});
