import { sheetsHaveOneRole } from '../../../../src/core/validate/rules/sheetsHaveOneRole';
import { expectFindings, expectSilence, planAndWorkshops, planSheet } from '../../../support/ruleHarness';

const list = (type: string, ...header: string[]) => [header, ['12 May 2025', type, 'Customs in brief']];

describe('sheetsHaveOneRole', () => {
  test('finds a sheet that reads equally well as two things', () => {
    expectFindings('all', { Plan: planSheet(), List: list('Meeting', 'Date', 'Type', 'Title') }, [
      { code: 'role-ambiguous', cell: 'A1', says: 'a list of outputs' },
    ]);
  });

  test('leaves a sheet alone whose rows make it plain', () => {
    expectSilence(sheetsHaveOneRole, { Plan: planSheet(), List: list('Brochure', 'Date', 'Type', 'Title') });
    expectSilence(sheetsHaveOneRole, { Plan: planSheet(), List: list('Seminar', 'Date', 'Type', 'Title') });
  });

  test('leaves a sheet without a needed column to that finding', () => {
    const header = ['Date', 'Colour', 'Title', 'Plan action(s)', 'Members', 'Quantity', 'Requested', 'Met'];
    const sheets = { Plan: planSheet(), List: list('Brochure', ...header) };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'B1', says: 'Type' }]);
    expectSilence(sheetsHaveOneRole, sheets);
  });

  test('leaves a sheet alone that one more column makes plain', () => {
    expectSilence(sheetsHaveOneRole, { Plan: planSheet(), List: list('Meeting', 'Date', 'Type', 'Title', 'Quantity') });
    expectSilence(sheetsHaveOneRole, planAndWorkshops());
  });
});
