import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPlan } from '../../../src/core';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { day } from '../../support/ruleHarness';

const SAMPLE = join(__dirname, '../../../assets/sample/sample-instruments.xlsx');
const GOLDEN = join(__dirname, '../../golden/instruments/evaluation.json');

// Reviewable in a diff; `UPDATE_GOLDEN=1 npm run unit` writes it anew.
test('the evaluations of the sample, three of them in words, are those of the golden file', () => {
  const workbook = readXlsx(readFileSync(SAMPLE), 'sample-instruments.xlsx').snapshot;
  const { report } = runPlan([workbook], { today: day('2026-01-05'), asOf: day('2025-12-31') });
  const found = `${JSON.stringify(report.evaluation, shorten, 2)}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, found);
  expect(report.evaluation!.worded.map(({ points }) => points)).toEqual([4.85, 4, 4.5]);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
});

/** Cells as one text. */
function shorten(key: string, value: unknown): unknown {
  return key === 'evidence' && Array.isArray(value)
    ? value.map(({ sheet, cell }) => `${sheet} ${cell}`).join(', ')
    : value;
}
