import { savesBeside } from '../../src/taskpane/savesBeside';

test.each([
  ['PC', 'C:\\\\Plans\\\\Plan 2024.xlsx', 'Plan 2024.xlsx'],
  ['OfficeOnline', 'https://share.test/sites/plan/Plan%202024.xlsx?web=1', 'Plan 2024.xlsx'],
  ['OfficeOnline', 'https://share.test/100%/50%.xlsx', '50%.xlsx'],
  ['PC', undefined, ''],
  ['Mac', '/Users/plan/Plan 2024.xlsx', null],
  ['iOS', 'https://share.test/Plan.xlsx', null],
])('%s, %s', (platform, address, name) => {
  expect(savesBeside(platform, address)).toBe(name);
});
