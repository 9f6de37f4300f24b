import { outsideLinks } from '../../../../../src/core/report/shareCheck/kinds/outsideLinks';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

const link = (target: string, row: number) => ({ range: { top: row, bottom: row, left: 2, right: 2 }, target });

test('links to files, e-mail addresses and web pages are told apart; those inside the workbook are not listed', () => {
  const hyperlinks = [
    link('#Plan!A1', 1),
    link('file:///\\\\server\\plans\\plan.xlsx', 2),
    link('../minutes.docx', 3),
    link('mailto:someone@customs.example', 4),
    link('https://www.example.org', 5),
  ];
  expect(shareLines(outsideLinks.title, shareWorkbook([['x']], { hyperlinks }))).toEqual([
    'Other B2: 2 links to files or folders',
    'Other B4: 1 link to an e-mail address',
    'Other B5: 1 link to a web page',
  ]);
});

test('a host that cannot tell says so', () => {
  expect(shareLines(outsideLinks.title, shareWorkbook())).toBeNull();
});
