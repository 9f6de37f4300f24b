import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPlan, type FiguresReport } from '../../../src/core';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { day } from '../../support/ruleHarness';

const SAMPLE = join(__dirname, '../../../assets/sample/sample-instruments.xlsx');
const GOLDEN = join(__dirname, '../../golden/instruments/assessment.json');

const { report } = runPlan([readXlsx(readFileSync(SAMPLE), 'sample-instruments.xlsx').snapshot], {
  today: day('2026-01-05'),
  asOf: day('2025-12-31'),
});
const assessment: NonNullable<FiguresReport['assessment']> = report.assessment!;

// Reviewable in a diff; `UPDATE_GOLDEN=1 npm run unit` writes it anew.
test('the gender assessments of the sample are those of the golden file', () => {
  const found = `${JSON.stringify(assessment, shorten, 2)}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, found);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
});

/** Cells as one text, distributions on a line. */
function shorten(key: string, value: unknown): unknown {
  if (key === 'evidence' && Array.isArray(value)) return value.map(({ sheet, cell }) => `${sheet} ${cell}`).join(', ');
  return key === 'distribution' ? JSON.stringify(value) : value;
}

test('the sample has two, every key element in each, and nothing left out', () => {
  const { assessments, latest, leftOut } = assessment;
  expect(assessments.map(({ date, previous }) => [date?.from, previous?.date?.from])).toEqual([
    ['2023-01-01', undefined],
    ['2025-01-01', '2023-01-01'],
  ]);
  expect(assessments.map(({ indicators, keyElementsAssessed }) => [indicators, keyElementsAssessed])).toEqual([
    [20, 17],
    [24, 18],
  ]);
  expect(latest).toMatchObject({ assessed: 23, notApplicable: 1, coverage: 1 });
  expect(latest.underThree.every(({ timeline }) => timeline !== null)).toBe(true);
  expect(leftOut).toEqual([]);
});

test('every number leads to the cells it was made from', () => {
  const [, now] = assessment.assessments;
  expect(now!.evidence).toHaveLength(24);
  expect(now!.evidence[0]).toEqual({
    ...{ file: 'sample-instruments.xlsx', sheet: 'Gender assessment 2025', row: 4, cell: 'E4' },
  });
  for (const part of [...now!.byPrinciple, ...now!.byKeyElement]) expect(part.evidence).toHaveLength(part.indicators);
});
