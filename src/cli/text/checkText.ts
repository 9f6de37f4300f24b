import {
  columnLetters,
  describeFinding,
  formatIsoDay,
  formatRange,
  layouts,
  type Finding,
  type PlanResult,
} from '../../core';
import { countFindings, countRows } from '../json/checkJson';
import type { Files } from '../json/places';

/** What check found, for people. */
export function checkText(result: PlanResult, files: Files): string {
  const { model, findings } = result;
  const term = model.plan?.term;
  const lines = [
    `As of ${formatIsoDay(model.asOf)}${term ? `, plan of ${formatIsoDay(term.from)} to ${formatIsoDay(term.to)}` : ''}`,
    ...result.notices,
    '',
    ...model.blocks.map((block) => {
      const columns = Object.entries(block.columns).map(([field, column]) => `${field} ${columnLetters(column)}`);
      const what = `${layouts[block.role].label}, ${countRows(block, result)} rows`;
      return `${files[block.workbookIndex]} · ${block.sheet.name}: ${what} (${columns.join(', ')})`;
    }),
    '',
    ...findings.map((finding) => findingLine(finding, files)),
  ];
  const { error, warning, note } = countFindings(findings);
  return [...lines, '', `${error} error(s), ${warning} warning(s), ${note} note(s)`, ''].join('\n');
}

function findingLine(finding: Finding, files: Files): string {
  const { severity, code, at, fix } = finding;
  const several = new Set(files).size > 1 && at ? `${files[at.workbook]} · ` : '';
  const where = at ? `${several}${at.sheet} ${formatRange(at.range)}` : 'workbook';
  const hint = fix ? ` [fix: ${JSON.stringify(fix.from)} to ${JSON.stringify(fix.to)}]` : '';
  return `${severity.padEnd(7)} ${where}: ${describeFinding(finding)}${hint} (${code})`;
}
