import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every sheet of each file as comma-separated values with the numbers as LibreOffice shows them. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/**
 * Opens workbooks in LibreOffice, all in one run, and gives the rows of every sheet by `file-sheet`.
 * @param folder a folder for what LibreOffice writes; made when it is missing.
 */
export function libreOfficeSheets(files: readonly string[], folder: string): Map<string, string[][]> {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', FILTER, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return new Map(sheets.map((name) => [name.slice(0, -4), rowsOf(readFileSync(join(folder, name), 'utf8'))]));
}

function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.map(withoutBlankEnd);
}

function withoutBlankEnd(row: readonly string[]): string[] {
  const last = row.findLastIndex((cell) => cell !== '');
  return row.slice(0, last + 1);
}
