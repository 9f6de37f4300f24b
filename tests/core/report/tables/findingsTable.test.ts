import { applyPatch, findSheet, lastUsedRow, readCell, runPlan, writeChoice } from '../../../../src/core';
import { buildFindings } from '../../../../src/core/report/tables/findingsTable';
import { planWorkbook } from '../../../support/planWorkbook';
import { day } from '../../../support/ruleHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';

const options = { today: day('2026-01-15'), withSheets: true, summary: { meeting: null } };

/** The Findings sheet as a summary writes it: its lines of cells from the header on. */
function findingsOf(workbook = planWorkbook()) {
  const { summary } = runPlan([workbook], options);
  const after = applyPatch(workbook, summary!.patch);
  const sheet = findSheet(after, 'Findings');
  if (!sheet) return null;
  return Array.from({ length: lastUsedRow(sheet) - 3 }, (_, down) =>
    sheet.columns.map((__, right) => readCell(after, sheet, down + 4, right + 1)),
  );
}

const value = (cell: ReturnType<typeof readCell>) => ('value' in cell ? cell.value : null);

test('lists what is open, worst first, each with a link to its cell and what is suggested', () => {
  const [header, ...rows] = findingsOf()!;
  expect(header!.map(value)).toEqual([
    ...['Severity', 'What', 'Where', 'Finding', 'Suggested instead', 'Set aside because'],
  ]);
  const { findings } = runPlan([planWorkbook()], options).report;
  expect(rows).toHaveLength(findings.length);
  expect(rows.map(([severity]) => value(severity!))).toEqual([...rows.map(([severity]) => value(severity!))].sort());
  const unknown = rows.find((row) => value(row[2]!) === 'Workshops I3')!;
  expect(unknown[2]).toMatchObject({ formula: `=HYPERLINK("#'Workshops'!I3","Workshops I3")` });
  expect(unknown.map(value)).toMatchObject({ 0: 'Error', 4: 'Fiji, Tonga', 5: null });
  expect(unknown.map(value)[3]).toContain('Tongga');
});

test('what was set aside stands at the end with its reason', () => {
  const workbook = planWorkbook();
  const { findings } = runPlan([workbook], options).report;
  const target = findings.find(({ code }) => code === 'target-unreadable')!;
  const { code, sheet, cell, bullet, subject } = target;
  const finding = { code, sheet: sheet!, cell: cell!, bullet, subject };
  const chosen = writeChoice(workbook, [null], {
    ...{ kind: 'setAside', finding, reason: '=agreed with the Vice Chair', day: '2026-01-15' },
  });
  if ('problem' in chosen) throw new Error(chosen.problem);
  const rows = findingsOf({ ...workbook, state: chosen.states[0]! })!;
  expect(rows).toHaveLength(findings.length + 1);
  const last = rows.at(-1)!;
  expect(last[5]).toEqual({ kind: 'text', value: '=agreed with the Vice Chair' });
  expect(value(last[2]!)).toBe(`${sheet} ${cell}`);
});

test('a workbook as a whole has no cell to lead to; one without findings gets no sheet', () => {
  const rows = findingsOf(snapshotFrom({ Notes: [['nothing']] }))!;
  expect(rows.slice(1).map((row) => value(row[2]!))).toEqual(['Workbook as a whole']);
  expect(buildFindings(runPlan([planWorkbook()], options).model, [], [])).toBeNull();
});
