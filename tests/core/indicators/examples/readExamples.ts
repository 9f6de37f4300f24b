import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainRow } from '../../../support/figureHarness';
import type { PlainCell } from '../../../support/snapshotFrom';

/** A worked example as a staff member reads it. */
export interface Example {
  readonly target: string;
  readonly kpi: string;
  readonly deadline: PlainCell | undefined;
  /** The tables by the words above them, as text. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** The examples of a Markdown file: a heading an example, its KPI, its sheets, its figures. */
export function readExamples(file: string): readonly Example[] {
  const [, ...sections] = readFileSync(join(__dirname, file), 'utf8').split(/^## /m);
  return sections.map((section) => {
    const [heading, ...lines] = section.split('\n');
    const said = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    const deadline = said('Deadline');
    return {
      target: withBreaks(heading!),
      kpi: withBreaks(said('KPI')!),
      deadline: deadline === undefined ? undefined : { date: deadline },
      tables: readTables(lines),
    };
  });
}

/** The rows of a table as a sheet would hold them: days as dates, numbers as numbers, empty cells blank. */
export function plainRows(rows: readonly Readonly<Record<string, string>>[] | undefined): PlainRow[] | undefined {
  return rows?.map((row) => Object.fromEntries(Object.entries(row).map(([header, text]) => [header, plainCell(text)])));
}

function plainCell(text: string): PlainCell {
  if (text === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { date: text };
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function readTables(lines: readonly string[]): Example['tables'] {
  const tables: Record<string, Record<string, string>[]> = {};
  let name = '';
  let headers: string[] = [];
  for (const line of lines) {
    const title = /^\*\*(.+)\*\*$/.exec(line);
    if (title) [name, headers] = [title[1]!, []];
    if (!line.startsWith('|') || /^\|[\s|:-]+$/.test(line)) continue;
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (headers.length === 0) headers = cells;
    else (tables[name] ??= []).push(Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])));
  }
  return tables;
}

function withBreaks(text: string): string {
  return text.replaceAll('<br>', '\n').trim();
}
