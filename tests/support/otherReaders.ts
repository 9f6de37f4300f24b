import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sayWhySkipped } from './sayWhySkipped';

const python = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Tests that need openpyxl; skipped with the reason where it is not installed. */
export const testWithOpenpyxl = hasOpenpyxl ? test : skipped('openpyxl (Debian: python3-openpyxl) is not installed');

/** Tests that need LibreOffice; skipped with the reason where it is not installed. */
export const testWithLibreOffice = hasLibreOffice ? test : skipped('LibreOffice is not installed');

function skipped(reason: string): jest.It {
  sayWhySkipped('tests over what another program reads', reason);
  return test.skip as jest.It;
}

export function compareStaffCells(before: string, after: string): { differences: string[]; added: number } {
  const script = join(__dirname, 'compareStaffCells.py');
  return JSON.parse(execFileSync(python, ['-W', 'ignore', script, before, after], { encoding: 'utf8' })) as never;
}

export interface ReadChart {
  readonly sheet: string;
  readonly groups: readonly {
    /** Such as `BarChart col clustered`. */
    readonly kind: string;
    readonly series: readonly { name: string; categories: string; values: string; cached: (number | null)[] }[];
  }[];
}

/** The charts that openpyxl finds in a workbook. */
export function openpyxlCharts(file: string): ReadChart[] {
  return JSON.parse(execFileSync(python, [join(__dirname, 'chartsOf.py'), file], { encoding: 'utf8' })) as never;
}

/** Opens a workbook in LibreOffice and gives the text of its first sheet as LibreOffice calculates it. */
export function libreOfficeCsv(file: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', folder, file],
    {
      stdio: 'ignore',
    },
  );
  const csv = join(folder, basename(file).replace(/\.xlsx$/, '.csv'));
  if (!existsSync(csv)) throw new Error(`LibreOffice did not open ${file}.`);
  return execFileSync('cat', [csv], { encoding: 'utf8' });
}
