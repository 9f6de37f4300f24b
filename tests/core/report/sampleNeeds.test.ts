import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPlan, type FiguresReport } from '../../../src/core';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { day } from '../../support/ruleHarness';

const SAMPLE = join(__dirname, '../../../assets/sample/sample-instruments.xlsx');
const GOLDEN = join(__dirname, '../../golden/instruments/needs.txt');

const { report } = runPlan([readXlsx(readFileSync(SAMPLE), 'sample-instruments.xlsx').snapshot], {
  today: day('2026-01-05'),
  asOf: day('2025-12-31'),
});
const needs: NonNullable<FiguresReport['needs']> = report.needs!;

interface Cell {
  readonly sheet: string;
  readonly cell: string;
}

const cellsOf = (rows: readonly Cell[] | null) => (rows ?? []).map(({ sheet, cell }) => `${sheet} ${cell}`).join(', ');
const table = (headers: readonly string[], rows: readonly (readonly unknown[])[]) =>
  [headers, headers.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((one) => one ?? '').join(' | ')} |`)
    .join('\n');

/** Every need with the cells that ask, plan and meet it, and what belongs to none. */
function describeNeeds(): string {
  const topics = needs.byTopic.map((row) => [row.topic, row.actions.join(' '), row.asked, row.planned, row.met]);
  const rows = needs.needs.map(({ member, topic, priority, evidence, planned, met }) => [
    ...[member, topic, priority, cellsOf(evidence), cellsOf(planned), cellsOf(met)],
  ]);
  const unasked = needs.nobodyAskedFor;
  return [
    '# Needs of the sample',
    table(['topic', 'actions', 'asked', 'planned', 'met'], topics),
    table(['Member', 'topic', 'priority', 'asked in', 'planned in', 'met in'], rows),
    `Nobody asked for: ${cellsOf([...unasked.planned, ...unasked.held])}`,
    '',
  ].join('\n\n');
}

// Reviewable in a diff; `UPDATE_GOLDEN=1 npm run unit` writes it anew.
test('the needs of the sample are those of the golden file', () => {
  const found = describeNeeds();
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, found);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('the sample asks, plans and meets, and nothing is left out', () => {
  const { asked, planned, met } = needs.total;
  expect([asked, planned, met]).toEqual([73, 27, 21]);
  expect([needs.leftOut, needs.unlinked]).toEqual([[], []]);
  expect(needs.nobodyPlanned).toHaveLength(asked - planned);
});
