import { workbookHasAPlan } from '../../../../src/core/validate/rules/workbookHasAPlan';
import { expectFindings, expectSilence, planSheet, workshopSheet } from '../../../support/ruleHarness';

describe('workbookHasAPlan', () => {
  test('finds a workbook in which no sheet is known', () => {
    expectFindings('all', { Notes: [['Call the printer'], ['Buy tea']] }, [
      { code: 'no-plan-sheet', cell: null, severity: 'error', says: 'No sheet was recognised' },
    ]);
  });

  test('finds an empty workbook', () => {
    expectFindings('all', { Sheet1: [] }, [{ code: 'no-plan-sheet', cell: null, severity: 'error' }]);
  });

  test('notes workshops without a plan', () => {
    expectFindings('all', { Workshops: workshopSheet() }, [
      { code: 'no-plan-sheet', cell: null, severity: 'note', says: 'No plan sheet' },
    ]);
  });

  test('leaves a plan alone, with other sheets or without', () => {
    expectSilence(workbookHasAPlan, { Plan: planSheet() });
    expectSilence(workbookHasAPlan, { Notes: [['Call the printer']], Plan: planSheet() });
  });
});
