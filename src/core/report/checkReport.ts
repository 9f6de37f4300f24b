import { findingCatalogue } from '../findings/catalogue';
import { describeFinding } from '../findings/describeFinding';
import type { Finding } from '../findings/finding';
import { subjectOf, type SetAsideFinding } from '../findings/setAside';
import type { Model } from '../model/model';
import type { Block } from '../read/block';
import { readBlockRows } from '../read/dataRows';
import type { Role } from '../read/layouts/layout';
import { readPlanRows } from '../read/planRows';
import { mappingsOf } from '../read/sheetMapping';
import { columnLetters, formatCell } from '../workbook/address';
import { dayReport, daysReport, rangeReport, type Files } from './places';

/** What check shows, as plain data: the JSON of `check` (definition: headless). */
export type CheckReport = ReturnType<typeof buildCheckReport>;

export function buildCheckReport(model: Model, findings: readonly Finding[], setAside: readonly SetAsideFinding[]) {
  const files = model.workbooks.map(({ file }) => file);
  return {
    asOf: dayReport(model.asOf),
    today: dayReport(model.today),
    term: daysReport(model.plan?.term ?? null),
    window: daysReport(model.window),
    sheets: [
      ...model.blocks.map((block) => sheetReport(block, countRows(block, model), files)),
      ...sheetsLeftAlone(model),
    ],
    findings: findings.map((finding) => findingReport(finding, files)),
    counts: countFindings(findings),
    /** What somebody judged; it is in no count. */
    setAside: setAside.map(({ finding, reason, day }) => ({ ...findingReport(finding, files), reason, day })),
  };
}

function countFindings(findings: readonly Finding[]) {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** How many things a sheet holds: actions of a plan or work plan, activities of a workshop sheet, data rows otherwise. */
function countRows(block: Block, model: Model): number {
  if (block.role === 'plan') return (model.plan?.actions ?? []).filter(({ source }) => source.block === block).length;
  if (block.role === 'workplan') return readPlanRows(block).filter(({ kind }) => kind === 'action').length;
  return readBlockRows(block).data.length;
}

/** One block of a sheet. Fed back as a mapping it reads the same. */
export interface SheetReport {
  readonly file: string;
  readonly sheet: string;
  /** Null for a sheet the user said is to be left alone. */
  readonly role: Role | null;
  readonly headerCells: string[];
  readonly rows: number;
  /** Column letters by field; null for a field the user said has no column. */
  readonly columns: Record<string, string | null>;
  readonly unmatched: readonly { readonly cell: string; readonly header: string }[];
  readonly confidence: number;
}

function sheetReport(block: Block, rows: number, files: Files): SheetReport {
  const columns = Object.entries(block.columns).map(([field, column]) => [field, columnLetters(column)] as const);
  const without = [...(block.chosen ?? [])].flatMap(([field, column]) =>
    column === null ? [[field, null] as const] : [],
  );
  return {
    file: files[block.workbookIndex]!,
    sheet: block.sheet.name,
    role: block.role,
    headerCells: block.headerRows.map((row) => formatCell(row, block.firstColumn)),
    rows,
    columns: Object.fromEntries([...columns, ...without]),
    unmatched: block.unmatched.map(({ column, header }) => ({
      cell: formatCell(block.headerRows[0]!, column),
      header,
    })),
    confidence: block.confidence,
  };
}

/** Sheets that the user said play no role. */
function sheetsLeftAlone({ workbooks, mappings }: Model): SheetReport[] {
  return workbooks.flatMap(({ file, sheets }) =>
    sheets
      .map(({ name }) => ({ name, entries: mappingsOf(mappings, file, name) }))
      .filter(({ entries }) => entries.length > 0 && entries.every(({ role }) => role === null))
      .map(({ name }) => ({
        ...{ file, sheet: name, role: null, headerCells: [], rows: 0, columns: {}, unmatched: [], confidence: 1 },
      })),
  );
}

function findingReport(finding: Finding, files: Files) {
  const { code, severity, at, bullet, fix } = finding;
  const place = rangeReport(at, files);
  return {
    code,
    title: findingCatalogue[code].title,
    severity,
    ...place,
    bullet,
    subject: subjectOf(finding),
    message: describeFinding(finding),
    fix: fix && { cell: place.cell, ...fix },
  };
}
