import { layouts, type FiguresReport, type PlanResult } from '../../core';

/** What check found, for people. */
export function checkText({ report, notices }: PlanResult): string {
  const { asOf, term, sheets, findings, counts, setAside } = report;
  const hasSeveralFiles = new Set(sheets.map(({ file }) => file)).size > 1;
  const lines = [
    `As of ${asOf}${term ? `, plan of ${term.from} to ${term.to}` : ''}`,
    ...notices,
    '',
    ...sheets.map(({ file, sheet, role, rows, columns }) => {
      if (role === null) return `${file} · ${sheet}: left alone`;
      const fields = Object.entries(columns).map(([field, column]) => `${field} ${column ?? 'none'}`);
      return `${file} · ${sheet}: ${layouts[role].label}, ${rows} rows (${fields.join(', ')})`;
    }),
    ...(findings.length > 0 ? [''] : []),
    ...findings.map((finding) => findingLine(finding, hasSeveralFiles)),
    '',
    `${counts.error} error(s), ${counts.warning} warning(s), ${counts.note} note(s)`,
    ...(setAside.length > 0 ? ['', `Set aside (${setAside.length}), in no count:`] : []),
    ...setAside.flatMap((finding) => [
      findingLine(finding, hasSeveralFiles),
      `        ${finding.day}: ${finding.reason}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLine(finding: FiguresReport['findings'][number], hasSeveralFiles: boolean): string {
  const { severity, code, file, sheet, cell, message, fix } = finding;
  const where = sheet === null ? 'workbook' : `${hasSeveralFiles ? `${file} · ` : ''}${sheet} ${cell}`;
  const hint = fix ? ` [fix: ${JSON.stringify(fix.from)} to ${JSON.stringify(fix.to)}]` : '';
  return `${severity.padEnd(7)} ${where}: ${message}${hint} (${code})`;
}
