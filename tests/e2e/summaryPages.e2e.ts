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
const PAGES = ['RCP Summary', 'RCP KPI status', 'RCP Participation', 'RCP Gender', 'About this report'];
const folder = temporaryFolder();

/** The titles under which the pages are printed, in their order. */
const titles = ['Progress of the strategic plan', 'KPI status', 'Participation', "Women's share", 'About this report'];

testWithLibreOffice(
  'the pages of the sample look as they were when somebody last looked at each',
  () => {
    const file = join(folder, 'printed.xlsx');
    expect(runCli('summary', SAMPLE, '--out', file, '--meeting', MEETING, ...DATES)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const pages = renderPages(file, join(folder, 'pages'), 66);
    const words = execFileSync('pdftotext', ['-layout', join(folder, 'pages', 'printed.pdf'), '-'], {
      encoding: 'utf8',
    }).split('\f');
    const chosen = join(folder, 'chosen');
    mkdirSync(chosen);
    const first = titles.map((title, index) => {
      const at = words.findIndex(
        (text) =>
          text.includes(MEETING) &&
          text
            .trimStart()
            .split('\n')
            .some((line) => line.trim() === title),
      );
      const kept = join(chosen, `${PAGES[index]!.replaceAll(' ', '-')}.png`);
      copyFileSync(pages[at]!, kept);
      return kept;
    });
    const differences = differencesFromKept(first, join(__dirname, '../golden/summary'));
    expect(Object.entries(differences).filter(([, part]) => part > 0.02)).toEqual([]);
  },
  300_000,
);
