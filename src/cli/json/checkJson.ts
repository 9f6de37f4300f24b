import {
  columnLetters,
  describeFinding,
  formatCell,
  readBlockRows,
  type Block,
  type Finding,
  type PlanResult,
} from '../../core';
import { dayJson, daysJson, rangeJson, type Files } from './places';

/** The JSON of `check` (definition: headless). */
export function checkJson({ model, findings }: PlanResult, files: Files) {
  return {
    asOf: dayJson(model.asOf),
    today: dayJson(model.today),
    term: daysJson(model.plan?.term ?? null),
    window: daysJson(model.window),
    sheets: model.blocks.map((block) => sheetJson(block, countRows(block, { model }), files)),
    findings: findings.map((finding) => findingJson(finding, files)),
    counts: countFindings(findings),
  };
}

export function countFindings(findings: readonly Finding[]) {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** How many things a sheet holds: actions of a plan, activities of a workshop sheet, data rows otherwise. */
export function countRows(block: Block, { model }: Pick<PlanResult, 'model'>): number {
  if (block.role === 'plan') return (model.plan?.actions ?? []).filter(({ source }) => source.block === block).length;
  return readBlockRows(block).data.length;
}

function sheetJson(block: Block, rows: number, files: Files) {
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

function findingJson(finding: Finding, files: Files) {
  const { code, severity, at, bullet, fix } = finding;
  const place = rangeJson(at, files);
  return {
    code,
    severity,
    ...place,
    bullet,
    message: describeFinding(finding),
    fix: fix && { cell: place.cell, from: fix.from, to: fix.to },
  };
}
