import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { buildModel } from '../../../src/core/model/buildModel';
import { defaultSettings } from '../../../src/core';
import { describeWorkplan } from '../../support/describeWorkplan';
import { describeReal, realWorkbook } from '../../support/realWorkbooks';
import { day } from '../../support/ruleHarness';

const GOLDEN = join(__dirname, '../../golden/workplan/annual-work-plan-2022-2023.txt');

describeReal('the annual work plan 2022-2023', () => {
  const name = 'annual-work-plan-2022-2023.xlsx';
  const workplan = () => {
    const { snapshot } = readXlsx(readFileSync(realWorkbook(name)), name);
    return buildModel([snapshot], { today: day('2023-06-30'), settings: defaultSettings }).workplan!;
  };

  test('has 145 bullets, each read as the document means it', () => {
    expect(workplan().bullets).toHaveLength(145);
    const found = describeWorkplan(workplan());
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, found);
    expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  test('plans an activity once, however often it stands there', () => {
    const of = (topic: string, level: string) =>
      workplan().planned.filter((one) => one.topic === topic && one.level === level);
    expect(of('TFA', 'national').map(({ members }) => members.map(({ code }) => code))).toEqual([['LA'], ['MN']]);
    expect(of('AEO', 'national').map(({ members, actions }) => [members[0]!.code, actions.length])).toEqual([
      ['BT', 5],
      ['MV', 5],
      ['TO', 6],
    ]);
    expect(of('risk management', 'national').map(({ bullets }) => bullets.length)).toEqual([5, 5, 5, 5, 5]);
  });
});
