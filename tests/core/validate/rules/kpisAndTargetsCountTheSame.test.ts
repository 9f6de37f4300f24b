import { kpisAndTargetsCountTheSame } from '../../../../src/core/validate/rules/kpisAndTargetsCountTheSame';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('kpisAndTargetsCountTheSame', () => {
  test.each([
    ['Number of Members', 'At least 28 MRA'],
    ['Number of implementing Members', 'At least once per year'],
    ['Number of contracting Members', '6 reports'],
    ['Number of Members with a recognition arrangement', 'At least 28 MRA'],
    ['Number of Members sharing experiences', 'Once a year'],
    ['number of members who accepted the Recommendation', 'At least twice per year'],
    ['The number of Members', 'At least 3 times per year'],
  ])('finds KPI %j with target %j, at the target', (C6, D6) => {
    const sheets = { Plan: planSheet({ C6, D6 }) };
    expectFindings('all', sheets, [{ code: 'kpi-target-mismatch', cell: 'D6', says: `"${C6}"` }]);
  });

  test('finds the one part of several', () => {
    const sheets = { Plan: planSheet({ C6: '(1) Number of MRA\n(2) Number of Members', D6: '(1) 5 MRA\n(2) 5 MRA' }) };
    expectFindings('all', sheets, [{ code: 'kpi-target-mismatch', cell: 'D6', says: 'Number of Members' }]);
  });

  test.each([
    ['Number of Members', '35/35 Members'],
    ['Number of implementing Members', 'At least 5 Members per year'],
    ['Number of new contracting Members', '6 new contracting parties'],
    ['Number of operating SW', '35/35 Members'],
    ['Number of experiences sharing', 'At least 11/35 Members'],
    ['Number of tangible results realized by Members', 'At least 10 success stories'],
    ['Number of Members MRA', 'At least 28 MRA'],
    ["Number of Members' reports", 'At least 5 reports'],
    ['Number of reports by Members', 'At least 5 reports'],
    ['Number of activities for Members', 'At least twice per year'],
    ['Number of MRA', 'At least 28 MRA'],
    ['Publish evaluation report', 'Once a year'],
    ['Number of Members', 'Use of accredited experts for at least one half of the requested missions'],
  ])('leaves alone KPI %j with target %j', (C6, D6) => {
    expectSilence('all', { Plan: planSheet({ C6, D6 }) });
  });

  test('leaves a target nobody can read to another law', () => {
    expectSilence(kpisAndTargetsCountTheSame, { Plan: planSheet({ C6: 'Number of Members', D6: 'Most' }) });
  });
});
