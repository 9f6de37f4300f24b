import { copyName } from '../../src/workbench/saveCopy';

test.each([
  ['plan.xlsx', 'plan (Plan Monitor).xlsx'],
  ['Plan 2024.v2.XLSM', 'Plan 2024.v2 (Plan Monitor).XLSM'],
  ['plan (Plan Monitor).xlsx', 'plan (Plan Monitor).xlsx'],
  ['plan', 'plan (Plan Monitor).xlsx'],
])('%s is saved as %s', (file, name) => {
  expect(copyName(file)).toBe(name);
});
