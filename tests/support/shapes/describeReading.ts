import {
  defaultSettings,
  describeFinding,
  fieldCell,
  formatCell,
  formatIsoDay,
  formatRange,
  columnLetters,
  dayFromSerial,
  type Action,
  type Block,
  type Cell,
  type Finding,
  type Model,
  type WorkbookSnapshot,
} from '../../../src/core';
import { buildModel } from '../../../src/core/model/buildModel';
import { cellText } from '../../../src/core/read/cells/cellText';
import { flattenText } from '../../../src/core/read/cells/foldText';
import { readBlockRows } from '../../../src/core/read/dataRows';
import type { SheetMapping } from '../../../src/core/read/sheetMapping';
import { validate } from '../../../src/core/validate/validate';
import { day } from '../ruleHarness';

/** What is read of workbooks, in lines a person can check: each block, each row with its cells, each finding. */
export function describeReading(
  workbooks: readonly WorkbookSnapshot[],
  mappings: readonly SheetMapping[] = [],
): string {
  const model = buildModel(workbooks, { today: day('2026-01-15'), settings: defaultSettings, mappings });
  const blocks = model.blocks.flatMap((block) => describeBlock(block, model));
  const findings = validate(model)
    .filter(({ code, severity }) => code !== 'no-plan-sheet' || severity === 'error')
    .map((finding) => describeFound(finding, workbooks));
  return [...(blocks.length > 0 ? blocks : ['no sheet plays a role']), ...findings].join('\n');
}

function describeBlock(block: Block, model: Model): string[] {
  const { role, sheet, headerRows, firstColumn, columns, rival, workbook } = block;
  const book = model.workbooks.length > 1 ? `${workbook.file} ` : '';
  const cells = headerRows.map((row) => formatCell(row, firstColumn)).join(', ');
  const fields = Object.entries(columns).map(([field, column]) => `${field} ${columnLetters(column)}`);
  const also = rival === null ? '' : ` (or ${rival})`;
  const head = `${book}${sheet.name} ${cells}: ${role}${also}: ${fields.join(', ')}`;
  if (role !== 'plan') return [head, ...readBlockRows(block).data.map((row) => describeRow(block, row))];
  const actions = model.plan!.actions.filter(({ source }) => source.block === block);
  const headings = model.plan!.headings.filter(({ source }) => source.block === block);
  const lines = [
    ...headings.map(({ pillar, source, text }) => ({
      row: source.row,
      line: `  row ${source.row}: pillar ${pillar} "${text}"`,
    })),
    ...actions.map((action) => ({ row: action.source.row, line: describeAction(action) })),
  ];
  return [head, ...lines.sort((a, b) => a.row - b.row).map(({ line }) => line)];
}

function describeRow(block: Block, row: number): string {
  const cells = Object.entries(block.columns).flatMap(([field, column]) => {
    const cell = fieldCell(block, row, field);
    return cell.kind === 'blank' ? [] : [`${formatCell(row, column)} ${describeCell(cell, block.workbook)}`];
  });
  return `  ${cells.join(' | ')}`;
}

function describeCell(cell: Cell, { dateSystem }: WorkbookSnapshot): string {
  if (cell.kind === 'error') return cell.value;
  if (cell.kind === 'uncalculated') return 'not calculated';
  if (cell.kind === 'date') return formatIsoDay(dayFromSerial(cell.value, dateSystem) ?? NaN);
  return cell.kind === 'text' ? `"${flattenText(cellText(cell))}"` : cellText(cell);
}

function describeAction({ ref, letters, text, indicators, deliverable, source }: Action): string {
  const name = ref ?? `?-(${letters ?? '?'})`;
  const parts = indicators.map(({ kpi, targetText }) => `${kpi} = ${targetText}`).join(' + ');
  const by = deliverable.kind === 'period' ? ` by ${formatIsoDay(deliverable.to)}` : '';
  return `  row ${source.row}: ${name} "${text}": ${parts}${by}`;
}

function describeFound(finding: Finding, workbooks: readonly WorkbookSnapshot[]): string {
  const { code, severity, at } = finding;
  const book = at && workbooks.length > 1 ? `${workbooks[at.workbook]!.file} ` : '';
  const place = at === null ? 'workbook' : `${book}${at.sheet}!${formatRange(at.range)}`;
  return `${severity} ${code} ${place}: ${describeFinding(finding)}`;
}
