import { kpisAndTargetsPair } from '../../../../src/core/validate/rules/kpisAndTargetsPair';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

const TWO_KPIS = '(1) Number of reports\n(2) Number of Members';

describe('kpisAndTargetsPair', () => {
  test.each([
    ['two KPIs, one target', TWO_KPIS, 'At least once per year', '2 parts'],
    ['one KPI, two targets', 'Number of reports', '(1) once per year (2) 5 Members', '2 parts'],
    ['two targets in a part', 'Number of reports', 'once per year At least 5 Members per year', '2 targets'],
    ['two KPIs in a part', 'Number of reports Number of dialogues', 'once per year', '2 KPIs'],
    [
      'two of each in a part, as published under 1-(ff)',
      '(1) Number of Members\n(2) publish evaluation report Number of Members sharing',
      '(1) 25/35 Members\n(2) once per year At least 5 Members per year',
      'Part 2',
    ],
  ])('finds %s, at the target', (_, C6, D6, says) => {
    expectFindings('all', { Plan: planSheet({ C6, D6 }) }, [{ code: 'kpi-target-count', cell: 'D6', says }]);
  });

  test.each([
    ['two of each', TWO_KPIS, '(1) once per year\n(2) 5 Members'],
    ['three of each on one line', '(1) A (2) B (3) C', '(1) 1 report (2) 2 reports (3) 3 reports'],
    ['one of each', 'Number of reports', 'once per year'],
    ['an empty KPI', null, '(1) once per year (2) 5 Members'],
    ['a target nobody can read', TWO_KPIS, 'as many as possible'],
  ])('leaves alone %s', (_, C6, D6) => expectSilence(kpisAndTargetsPair, { Plan: planSheet({ C6, D6 }) }));

  test('leaves alone indicators that stand a row each', () => {
    const cells = { C10: 'Number of activities', D10: 'Once a year', C11: 'Number of Members', D11: '5 Members' };
    expectSilence('all', { Plan: planSheet(cells) });
  });
});
