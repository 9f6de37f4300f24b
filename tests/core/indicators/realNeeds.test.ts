import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { defaultSettings } from '../../../src/core';
import { countNeeds } from '../../../src/core/indicators/needs/countNeeds';
import { computeNeeds } from '../../../src/core/indicators/needs/needFigures';
import { buildModel } from '../../../src/core/model/buildModel';
import { describeReal, realWorkbook } from '../../support/realWorkbooks';
import { day } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const NEEDS = [
  ['Needs survey, January 2022'],
  ['Member', 'TFA', 'AEO', 'Risk management', 'Drones'],
  ['Lao PDR', 1, null, null, 2],
  ['Mongolia', 2, 3, null, null],
  ['Bhutan', null, 1, null, null],
  ['Japan', 3, null, null, null],
];

describeReal('needs against the annual work plan 2022-2023', () => {
  const survey = snapshotFrom({ Needs: NEEDS }, { file: 'needs.xlsx' });
  const figures = () => {
    const name = 'annual-work-plan-2022-2023.xlsx';
    const { snapshot } = readXlsx(readFileSync(realWorkbook(name)), name);
    return computeNeeds(buildModel([survey, snapshot], { today: day('2023-06-30'), settings: defaultSettings }))!;
  };

  test('what the document plans for a Member by name is planned, what it plans for others is not', () => {
    const { needs, nobodyPlanned } = figures();
    const isNational = (member: string, topic: string) =>
      needs
        .find(({ need }) => need.member.code === member && need.topic === topic)!
        .planned!.some(({ level, members }) => level === 'national' && members[0]!.code === member);
    expect([isNational('LA', 'TFA'), isNational('MN', 'TFA'), isNational('BT', 'AEO')]).toEqual([true, true, true]);
    expect(isNational('JP', 'TFA')).toBe(false);
    expect(nobodyPlanned.map(({ need }) => `${need.member.code} ${need.topic}`)).toContain('LA Drones');
    expect(countNeeds(needs)).toMatchObject({ asked: 6, inPlanYears: 6, inYearsBegun: 0 });
  });

  test('what the document plans and nobody asked for is listed', () => {
    const { planned } = figures().nobodyAskedFor;
    const risk = planned.filter(({ topic, level }) => topic === 'risk management' && level === 'national');
    expect(risk).toHaveLength(5);
  });
});
