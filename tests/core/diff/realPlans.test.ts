import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangesReport, FieldReport } from '../../../src/core';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { compare } from '../../support/diffHarness';
import { publishedPlan } from '../../support/publishedPlan';
import { realWorkbook } from '../../support/realWorkbooks';
import { sayWhySkipped } from '../../support/sayWhySkipped';
import { snapshotFrom } from '../../support/snapshotFrom';

const GOLDEN = join(__dirname, '../../golden/plan-changes.md');
const NEW_PLAN = 'strategic-plan-2024-2026.xlsx';

describe('the plan 2022-2024 against the plan 2024-2026', () => {
  const rows = publishedPlan();
  const run = rows ? test : test.skip;
  if (!rows)
    sayWhySkipped('what changed between the published plans', 'their texts are not in and beside REAL_WORKBOOKS');
  const report = rows && readReport(rows);
  const changedIn = (field: FieldReport['field']) =>
    report!.actions.filter(({ fields }) => fields.some((change) => change.field === field)).map(({ new: now }) => now);

  run('33 to 35 Members, two terms, 1-(ll) new, nothing gone or moved', () => {
    expect(report!.members).toEqual({ old: 33, new: 35 });
    expect(report!.terms).toEqual({
      old: { from: '2022-07-01', to: '2024-06-30' },
      new: { from: '2024-07-01', to: '2026-06-30' },
    });
    expect(report!.counts).toEqual({ added: 1, removed: 0, moved: 0, changed: 54, same: 0 });
    expect(report!.actions.filter(({ change }) => change === 'added').map(({ new: now }) => now)).toEqual(['1-(ll)']);
    expect(report!.actions.filter(({ doubt }) => doubt !== null)).toEqual([]);
  });

  run('"Upon request" added to exactly seven actions, and taken from none', () => {
    const requests = ['1-(r)', '1-(u)', '1-(v)', '1-(ee)', '1-(ff)', '1-(hh)', '1-(ii)'];
    expect(changedIn('uponRequest')).toEqual(requests);
    const values = report!.actions.flatMap(({ fields }) => fields.filter(({ field }) => field === 'uponRequest'));
    expect(values.map(({ old, new: now }) => [old, now])).toEqual(requests.map(() => [false, true]));
    // The words themselves are no other change of these actions; one letter of 4-(b) was put right.
    expect(changedIn('text')).toEqual(['4-(b)']);
  });

  run('"At least" dropped from the target of 1-(a), the numbering of 1-(ff) lost', () => {
    const fieldOf = (action: string, field: string) =>
      report!.actions.find(({ new: now }) => now === action)!.fields.find((change) => change.field === field)!;
    expect(fieldOf('1-(a)', 'target')).toMatchObject({
      ...{ old: 'At least 33/33 Members', new: '35/35 Members', isRoutine: false },
      at: { sheet: 'Strategic Action Plan', cell: 'D6' },
    });
    expect(changedIn('kpi')).toEqual(['1-(ff)']);
    for (const field of ['kpi', 'target']) {
      const { old, new: now } = fieldOf('1-(ff)', field);
      expect([numbersOf(String(old)), numbersOf(String(now))]).toEqual([
        ['(1)', '(2)', '(3)'],
        ['(1)', '(2)'],
      ]);
    }
  });

  run('every change, as it was read through against both documents', () => {
    const found = renderGolden(report!);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, found);
    else expect(found).toBe(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : '');
  });
});

function readReport(rows: string[][]): ChangesReport {
  const before = snapshotFrom({ 'Plan 2022-2024': rows }, { file: 'report.xlsx' });
  const after = readXlsx(readFileSync(realWorkbook(NEW_PLAN)), NEW_PLAN).snapshot;
  return compare(before, after, '2026-06-30').report!;
}

const numbersOf = (text: string) => text.match(/\(\d\)/g);

/** References, fields, deadlines, targets and yes or no; of longer texts only how long they are. */
function renderGolden({ members, terms, counts, actions, shared, membersOnly }: ChangesReport): string {
  const valueOf = ({ field }: Pick<FieldReport, 'field'>, value: string | boolean) =>
    field === 'text' || field === 'kpi' ? `${String(value).length} characters` : String(value);
  const lines = actions.flatMap(({ change, old, new: now, fields }) => [
    `- ${change} ${old ?? 'none'} > ${now ?? 'none'}`,
    ...fields
      .filter(
        ({ field, old: from, new: to }) =>
          !shared.some((one) => one.field === field && one.old === from && one.new === to),
      )
      .map(
        (one) =>
          `  - ${one.field}: ${valueOf(one, one.old)} > ${valueOf(one, one.new)}${one.isRoutine ? ' (Members only)' : ''}`,
      ),
  ]);
  return [
    '# The plan 2022-2024 against the plan 2024-2026',
    '',
    `Members ${members.old} > ${members.new}; term ${terms.old!.from} > ${terms.new!.from}`,
    Object.entries(counts)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
    `Only the number of Members: ${membersOnly} targets`,
    ...shared.map(({ field, old, new: now, count }) => `In ${count} actions: ${field}: ${old} > ${now}`),
    '',
    ...lines,
    '',
  ].join('\n');
}
