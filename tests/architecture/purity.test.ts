import { sourceFiles } from '../support/sourceFiles';

const linesWith = (folder: string, pattern: RegExp, except?: RegExp) =>
  sourceFiles(folder)
    .filter(({ path }) => !except?.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );

test('core has no clock and no chance', () => {
  expect(linesWith('src/core', /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/)).toEqual([]);
});

test('core knows no Office, no page, no Node', () => {
  expect(
    linesWith('src/core', /\b(?:Office|Excel|OfficeExtension)\.\w|\bwindow\.|\bdocument\.|\bprocess\.|from 'node:/),
  ).toEqual([]);
});

test('only hosts/excel says Excel.', () => {
  expect(
    linesWith(
      'src',
      /(?<!['"`\w])Excel\.(?:run|createWorkbook|RequestContext|Range|Worksheet|Workbook|Table)\b/,
      /^src\/hosts\/excel\//,
    ),
  ).toEqual([]);
});

test('the check itself sees what it forbids', () => {
  expect(/\bnew Date\(\s*\)/.test('const now = new Date();')).toBe(true);
  expect(/\bnew Date\(\s*\)/.test('new Date(day * MS_PER_DAY)')).toBe(false);
});
