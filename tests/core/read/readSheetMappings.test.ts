import { parseIsoDay, runPlan } from '../../../src/core';
import { readBlocks } from '../../../src/core/read/readBlocks';
import { readSheetMappings } from '../../../src/core/read/readSheetMappings';
import { planAndWorkshops } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

test('the sheets of a check report are a mapping that reads the same', () => {
  const Status = [
    ['Member', '1-(g) RKC'],
    ['Fiji', 'Yes'],
  ];
  const workbook = snapshotFrom({ ...planAndWorkshops({ U3: 'Weather' }), Status }, { file: 'a.xlsx' });
  const options = { today: parseIsoDay('2026-01-15')! };
  const before = runPlan([workbook], options);
  const json: unknown = JSON.parse(JSON.stringify(before.report.sheets));
  const { mappings, problems } = readSheetMappings(json);
  expect(problems).toEqual([]);
  expect(mappings).toHaveLength(3);
  const after = runPlan([workbook], { ...options, mappings });
  expect(after.report).toEqual(before.report);
  expect(readBlocks([workbook], mappings).blocks.map(({ columns }) => columns)).toEqual(
    before.model.blocks.map(({ columns }) => columns),
  );
});

test('entries that cannot be used are said, the others used', () => {
  const { mappings, problems } = readSheetMappings([
    { sheet: 'Plan', role: 'plan', extra: 1 },
    { sheet: 'W', role: 'budget' },
    { role: 'plan' },
    { sheet: 'W', role: 'plan', columns: { action: 3 } },
    'Plan',
  ]);
  expect(mappings).toEqual([{ sheet: 'Plan', role: 'plan' }]);
  expect(problems.map((problem) => /^Entry \d/.exec(problem)?.[0])).toEqual([
    'Entry 2',
    'Entry 3',
    'Entry 4',
    'Entry 5',
  ]);
  expect(problems.filter((problem) => !problem.endsWith('.'))).toEqual([]);
});

test.each([null, 'x', {}, 5])('%j is no mapping', (value) => {
  expect(readSheetMappings(value)).toEqual({
    mappings: [],
    problems: ['The mapping of the sheets is no list of sheets.'],
  });
});
