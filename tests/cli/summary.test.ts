import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { writeSlides } from '../../src/cli/slidesToWrite';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { valuesOf } from '../support/ownSheets';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';

const SAMPLE = 'assets/sample/sample.xlsx';
const DATES = ['--as-of', '2025-12-31', '--today', '2026-01-05'];
const folder = temporaryFolder();
const out = join(folder, 'out.xlsx');
const read = (path: string) => readXlsx(new Uint8Array(readFileSync(path)), path).snapshot;

interface Written {
  readonly out: string;
  readonly sheets: readonly { sheet: string; cellsWritten: number; cellsUnchanged: number; new: boolean }[];
  readonly findings: { error: number };
}
interface Figures {
  readonly participation: { held: number; participants: number; membersReached: number; membersNotReached: string[] };
  readonly gender: { womenShare: number };
  readonly indicators: readonly { status: string; action: string }[];
}

let written: Written;
beforeAll(() => {
  written = runJson<Written>('summary', SAMPLE, '--out', out, '--meeting', '35th RCP', ...DATES);
});

test('writes the pages into a copy and says in JSON what it wrote', () => {
  expect(written.out).toBe(out);
  expect(written.sheets.map(({ sheet }) => sheet)).toEqual([
    'RCP Summary',
    'RCP KPI status',
    'RCP Participation',
    'RCP Gender',
    'About this report',
    'KPI Register',
    'Evidence',
    'Findings',
  ]);
  expect(written.sheets.every((sheet) => sheet.new && sheet.cellsWritten > 0)).toBe(true);
  expect(written.findings.error).toBeGreaterThan(0);
});

test('the numbers on the pages are those of figures', () => {
  const { participation, gender, indicators } = runJson<Figures>('figures', SAMPLE, ...DATES);
  const rows = valuesOf(read(out), 'RCP Summary');
  const placeOf = (label: string) => {
    const row = rows.findIndex((cells) => cells.includes(label));
    return [row, rows[row]!.indexOf(label)] as const;
  };
  const onCard = (label: string) => {
    const [row, column] = placeOf(label);
    return rows[row + 1]![column];
  };
  const inPlanRow = (header: string) => {
    const [, column] = placeOf(header);
    // Numbers stand in the last column of those under their header.
    return rows[placeOf('Plan')[0]]!.slice(column).find((cell) => typeof cell === 'number');
  };
  const ofStatus = (...wanted: string[]) => indicators.filter(({ status }) => wanted.includes(status)).length;
  expect(onCard('Achieved or on track')).toBe(ofStatus('Achieved', 'On track'));
  expect(onCard('Workshops held')).toBe(participation.held);
  expect(onCard('Participants')).toBe(participation.participants);
  expect(onCard('Members reached')).toBe(participation.membersReached);
  expect(onCard("Women's share")).toBe(gender.womenShare);
  expect(inPlanRow('\u25bc Off track')).toBe(ofStatus('Off track'));
  expect(inPlanRow('\u2714 Achieved')).toBe(ofStatus('Achieved'));
});

test('a second run over the copy has nothing to write', () => {
  const again = join(folder, 'again.xlsx');
  const { sheets } = runJson<Written>('summary', out, '--out', again, '--meeting', '35th RCP', ...DATES);
  expect(sheets.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test('says in words what it wrote and whether the numbers are kept', () => {
  const path = join(folder, 'words.xlsx');
  const named = runCli('summary', SAMPLE, '--out', path, '--meeting', '35th RCP', ...DATES).stdout;
  expect(named).toMatch(/^The numbers are kept for the meeting "35th RCP"\.\nRCP Summary \(new sheet\): \d+ cell/);
  const unnamed = runCli('summary', SAMPLE, '--out', path, ...DATES).stdout;
  expect(unnamed).toContain('No meeting was named: its numbers are not kept for the next one (--meeting TEXT).');
});

test('writes the same pages as slides, a slide or more a page', async () => {
  const pptx = join(folder, 'out.pptx');
  const outcome = runCli('summary', SAMPLE, '--out', join(folder, 'x.xlsx'), '--pptx', pptx, ...DATES);
  expect(existsSync(pptx)).toBe(false);
  const { status, stdout } = await writeSlides(outcome);
  expect([status, stdout.endsWith(`Slides written to ${pptx}\n`)]).toEqual([0, true]);
  const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(pptx))));
  expect(parts.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(5);
});

test('a page about one Member comes on request; a code nobody has is refused', () => {
  const path = join(folder, 'member.xlsx');
  const { sheets } = runJson<Written>('summary', SAMPLE, '--out', path, '--member', 'fj', ...DATES);
  expect(sheets.map(({ sheet }) => sheet)).toContain('RCP Member');
  const refused = join(folder, 'refused.xlsx');
  expect(runCli('summary', SAMPLE, '--out', refused, '--member', 'XX', ...DATES)).toMatchObject({
    status: 2,
    stderr: '--member XX: no Member of the region has this code; give one such as FJ.\n',
  });
  expect(existsSync(refused)).toBe(false);
});

test.each([
  [['check', SAMPLE, '--meeting', 'x'], '--meeting goes with summary, not with check.'],
  [['update', SAMPLE, '--out', out, '--pptx', 'x.pptx'], '--pptx goes with summary, not with update.'],
  [['summary', SAMPLE], 'Say where to write: --out FILE.xlsx'],
  [['summary', SAMPLE, '--out', 'a.xlsx', '--pptx', 'a.xlsx'], '--out and --pptx name the same file'],
  [['summary', SAMPLE, '--out', out, '--pptx', SAMPLE], `--pptx ${SAMPLE} is the input ${SAMPLE}.`],
  [['summary', SAMPLE, '--out', out, '--pptx', 'no/folder/x.pptx'], 'There is no folder no/folder'],
])('%j is refused in one sentence', (argv, sentence) => {
  const { status, stdout, stderr } = runCli(...argv);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
