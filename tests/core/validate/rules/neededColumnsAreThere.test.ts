import { neededColumnsAreThere } from '../../../../src/core/validate/rules/neededColumnsAreThere';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  planSheet,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';
import { outputSheet, participantSheet, planAnd } from '../../../support/roleSheets';

describe('neededColumnsAreThere', () => {
  test('finds a plan without a target column, at the KPI beside it', () => {
    const sheets = { Plan: withoutColumn(planSheet(), 'D') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'C4', says: '"Target"' }]);
  });

  test('finds a plan without a KPI column, at the RSP reference beside it', () => {
    const sheets = { Plan: withoutColumn(planSheet(), 'C') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'B4', says: '"KPI"' }]);
  });

  test('points at a header that comes near, wherever it stands, and takes it for nothing', () => {
    const sheets = { Plan: withoutColumn(planSheet({ G4: 'Tagrets', G5: '5 Members' }), 'D') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'F4', says: 'Is it the column "Tagrets"?' }]);
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

  test('finds participants without a workshop, and nothing of their rows', () => {
    const sheets = { ...planAnd('Participants'), Participants: withoutColumn(participantSheet(), 'A') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'A1', says: '"Workshop"' }]);
  });

  test('finds outputs without a date', () => {
    const sheets = { ...planAnd('Outputs'), Outputs: withoutColumn(outputSheet(), 'A') };
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'A2', says: '"Date"' }]);
  });
});
