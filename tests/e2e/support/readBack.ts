import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface ReadBack {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly names: Readonly<Record<string, string>>;
}

/** What openpyxl, which shares nothing with this project, reads of a workbook file. */
export function readBack(path: string): ReadBack {
  const python = process.env.PYTHON ?? '/usr/bin/python3';
  const text = execFileSync(python, [join(__dirname, 'readBack.py'), path], { encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(text) as ReadBack;
}
