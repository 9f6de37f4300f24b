import {
  buildSummarySheets,
  formatIsoDay,
  parseIsoDay,
  runPlan,
  type PlanOptions,
  type SummaryCell,
  type SummaryChart,
  type SummaryInput,
  type SummarySheet,
  type SummaryTable,
  type WorkbookSnapshot,
} from '../../src/core';

export type SummaryChoice = Partial<Pick<SummaryInput, 'meeting' | 'previous' | 'profile' | 'setAside'>>;

/** What the pages of workbooks are made from. */
export function summaryInput(
  workbooks: readonly WorkbookSnapshot[],
  asOf: string,
  choice: SummaryChoice = {},
  options: Partial<PlanOptions> = {},
): SummaryInput {
  const day = parseIsoDay(asOf)!;
  const { model, findings, figures } = runPlan(workbooks, { today: day, asOf: day, ...options });
  return { model, findings, figures, meeting: null, previous: null, profile: null, version: '1.2.3', ...choice };
}

export function summaryPages(...given: Parameters<typeof summaryInput>): readonly SummarySheet[] {
  return buildSummarySheets(summaryInput(...given));
}

export function tablesOf(sheets: readonly SummarySheet[]): readonly SummaryTable[] {
  return sheets.flatMap(({ bands }) => bands.flat().flatMap((part) => (part.kind === 'table' ? [part] : [])));
}

export function chartsOf(sheets: readonly SummarySheet[]): readonly SummaryChart[] {
  return sheets.flatMap(({ bands }) => bands.flat().flatMap((part) => (part.kind === 'chart' ? [part] : [])));
}

/** A table of the pages by its id. */
export function tableOf(sheets: readonly SummarySheet[], id: string): SummaryTable {
  const found = tablesOf(sheets).find((table) => table.id === id);
  if (!found) throw new RangeError(`There is no table "${id}".`);
  return found;
}

/** Its rows by the ids of the columns; days as `2025-12-31`, blank cells null. */
export function rowsOf(
  sheets: readonly SummarySheet[],
  id: string,
): Record<string, string | number | boolean | null>[] {
  const { columns, rows } = tableOf(sheets, id);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index]!.id, valueOf(cell)])));
}

export function valueOf({ cell }: SummaryCell): string | number | boolean | null {
  if (cell.kind === 'blank') return null;
  return cell.kind === 'date' ? formatIsoDay(cell.day) : cell.value;
}

/** Every text of the pages: what stands in cells, above and beside them, in charts and notes. */
export function textsOf(sheets: readonly SummarySheet[]): readonly string[] {
  return sheets
    .flatMap(({ title, sheet, lines, notes }) => [title, sheet, ...lines, ...notes])
    .concat(
      tablesOf(sheets).flatMap(({ heading, columns, rows, remarks, whenEmpty }) => [
        ...[heading, ...remarks, whenEmpty],
        ...columns.map(({ header }) => header),
        ...rows.flat().flatMap(({ cell }) => ('value' in cell ? [String(cell.value)] : [])),
      ]),
      chartsOf(sheets).flatMap(({ title, description, categoryTitle, valueTitle }) => [
        ...[title, description, categoryTitle ?? '', valueTitle ?? ''],
      ]),
    );
}
