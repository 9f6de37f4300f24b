import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { testWithLibreOffice } from '../support/otherReaders';
import { runCli } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';
import { differencesFromKept, renderPages } from './support/pictures';

const SAMPLE = 'assets/sample/sample.xlsx';
const MEETING = 'RCP test meeting';
const DATES = ['--as-of', '2025-12-31', '--today', '2026-01-05'];
const folder = temporaryFolder();

/** The title on top of every page of a sheet, and how many of its pages are kept as pictures. */
const sheets = [
  { sheet: 'RCP-Summary', title: 'Progress of the strategic plan', most: 1 },
  { sheet: 'RCP-KPI-status', title: 'KPI status', most: 9 },
  { sheet: 'RCP-Participation', title: 'Participation', most: 9 },
  { sheet: 'RCP-Gender', title: "Women's share", most: 9 },
  { sheet: 'About-this-report', title: 'About this report', most: 9 },
  { sheet: 'KPI-Register', title: 'KPI Register', most: 1 },
  { sheet: 'Evidence', title: 'Evidence', most: 1 },
  { sheet: 'Findings', title: 'Findings', most: 1 },
];

/** The first lines of each page of a printed document: the meeting, where it stands at the head, and the title. */
function titlesIn(pdf: string): readonly (readonly string[])[] {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  return pages.map((page) => {
    const lines = page.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '' && line !== MEETING).slice(0, 1);
  });
}

testWithLibreOffice(
  'the pages of the sample look as they were when somebody last looked at each',
  () => {
    const file = join(folder, 'printed.xlsx');
    expect(runCli('summary', SAMPLE, '--out', file, '--meeting', MEETING, ...DATES)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const pages = renderPages(file, join(folder, 'pages'), 66);
    const titles = titlesIn(join(folder, 'pages', 'printed.pdf'));
    const chosen = join(folder, 'chosen');
    mkdirSync(chosen);
    const shown = sheets.flatMap(({ sheet, title, most }) => {
      const own = pages.filter((_, index) => titles[index]!.includes(title)).slice(0, most);
      expect([sheet, own.length > 0]).toEqual([sheet, true]);
      return own.map((page, index) => {
        const kept = join(chosen, most === 1 ? `${sheet}.png` : `${sheet}-${index + 1}.png`);
        copyFileSync(page, kept);
        return kept;
      });
    });
    const differences = differencesFromKept(shown, join(__dirname, '../golden/summary'));
    expect(Object.entries(differences).filter(([, part]) => part > 0.02)).toEqual([]);
  },
  300_000,
);
