import { describeFinding } from '../findings/describeFinding';
import type { Finding } from '../findings/finding';
import type { Model } from '../model/model';
import type { Block } from '../read/block';
import { readBlockRows } from '../read/dataRows';
import { columnLetters, formatCell } from '../workbook/address';
import { dayReport, daysReport, rangeReport, type Files } from './places';

/** What check shows, as plain data: the JSON of `check` (definition: headless). */
export type CheckReport = ReturnType<typeof buildCheckReport>;

export function buildCheckReport(model: Model, findings: readonly Finding[]) {
  const files = model.workbooks.map(({ file }) => file);
  return {
    asOf: dayReport(model.asOf),
    today: dayReport(model.today),
    term: daysReport(model.plan?.term ?? null),
    window: daysReport(model.window),
    sheets: model.blocks.map((block) => sheetReport(block, countRows(block, model), files)),
    findings: findings.map((finding) => findingReport(finding, files)),
    counts: countFindings(findings),
  };
}

function countFindings(findings: readonly Finding[]) {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** How many things a sheet holds: actions of a plan, activities of a workshop sheet, data rows otherwise. */
function countRows(block: Block, model: Model): number {
  if (block.role === 'plan') return (model.plan?.actions ?? []).filter(({ source }) => source.block === block).length;
  return readBlockRows(block).data.length;
}

function sheetReport(block: Block, rows: number, files: Files) {
  return {
    file: files[block.workbookIndex]!,
    sheet: block.sheet.name,
    role: block.role,
    headerCells: block.headerRows.map((row) => formatCell(row, block.firstColumn)),
    rows,
    columns: Object.fromEntries(Object.entries(block.columns).map(([field, column]) => [field, columnLetters(column)])),
    unmatched: block.unmatched.map(({ column, header }) => ({
      cell: formatCell(block.headerRows[0]!, column),
      header,
    })),
    confidence: block.confidence,
  };
}

function findingReport(finding: Finding, files: Files) {
  const { code, severity, at, bullet, fix } = finding;
  const place = rangeReport(at, files);
  return {
    code,
    severity,
    ...place,
    bullet,
    message: describeFinding(finding),
    fix: fix && { cell: place.cell, from: fix.from, to: fix.to },
  };
}
