import { findSheet, parseIsoDay, readCell, runPlan, applyPatch } from '../../../../src/core';
import { renameSheet } from '../../../support/editSnapshot';
import { output, person, planResult, sheetOf, workshop, type PlainCase } from '../../../support/figureHarness';
import { columnOf, ownBook, ownBookSheets, tableOf, valuesOf, withSheets } from '../../../support/ownSheets';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { buildEvidence } from '../../../../src/core/report/tables/evidenceTable';

/** The rows of the evidence of 1-(a), as records. */
function evidenceOf(given: PlainCase): Record<string, unknown>[] {
  const { model, figures } = planResult(given);
  const { columns, rows } = buildEvidence(model, figures)!;
  return rows
    .map((row) => row.map(({ cell }) => ('value' in cell ? cell.value : null)))
    .map((row) => Object.fromEntries(columns.map(({ header }, index) => [header, row[index]])))
    .filter(({ Figure }) => Figure === '1-(a)');
}

const sum = (rows: readonly Record<string, unknown>[], header: string) =>
  rows.reduce((total, row) => total + Number(row[header] ?? 0), 0);

const shared = {
  Participants: 20,
  Women: 5,
  Men: 15,
  Members: 'Fiji, Nepal',
  Evaluation: 4.5,
  'Accredited experts': 1,
};
const workshops = [
  workshop('2024-08-05', shared),
  workshop('2025-03-10', { ...shared, Participants: 12, Women: 6, Men: 6, Evaluation: 3, 'Accredited experts': 0 }),
  workshop('2025-05-10', { ...shared, Status: 'Cancelled' }),
];

describe('what a row adds is what the figure adds up', () => {
  test.each<[string, PlainCase, number]>([
    ['activities', { kpi: 'Number of workshops', target: 'At least twice per year', workshops }, 2],
    [
      'outputs',
      {
        kpi: 'Publications',
        target: 'At least 10 success stories',
        workshops: null,
        outputs: [output('2024-09-02', { Quantity: 3 }), output('2025-09-01')],
      },
      4,
    ],
    ['women', { kpi: 'Women', target: 'At least 25% of the participations', workshops }, 11 / 32],
    ['ratings', { kpi: 'Mean', target: 'At least average of 4 out of 5', workshops }, (4.5 * 20 + 3 * 12) / 32],
    [
      'experts',
      {
        kpi: 'Experts',
        target: 'Use of accredited experts for at least one half of the requested missions',
        workshops,
      },
      1 / 2,
    ],
    [
      'requests',
      {
        kpi: 'Requests',
        target: 'Meet at least 75% of the ROCB requests',
        workshops: null,
        outputs: [
          output('2024-09-02', { Type: 'Contribution', Requested: 4, Met: 3 }),
          output('2024-10-02', { Type: 'Contribution', Requested: 2, Met: null }),
        ],
      },
      3 / 6,
    ],
    [
      'Members with a status',
      {
        target: '35/35 Members',
        workshops: null,
        memberStatus: [
          { Member: 'Fiji', '1-(a) RKC': 'Yes' },
          { Member: 'Nepal, Tonga', '1-(a) RKC': 'Yes' },
          { Member: 'India', '1-(a) RKC': 'No' },
        ],
      },
      3,
    ],
    ['a reported value', { target: 'At least 28 MRA', workshops: null, plan: { 'Reported value': 7 } }, 7],
  ])('%s', (_, given, actual) => {
    const { figures } = planResult(given);
    expect(figures.indicators[0]!.judgement!.actual).toBeCloseTo(actual, 12);
    const counted = evidenceOf(given).filter(({ Use }) => Use === 'Counted');
    const parts = sum(counted, 'Out of');
    expect(sum(counted, 'Value') / (parts || 1)).toBeCloseTo(actual, 12);
  });
});

test('a row says what was left out and why', () => {
  const rows = evidenceOf({ kpi: 'Number of workshops', target: 'Once a year', workshops });
  expect(rows.map(({ Use, Entry, 'Why left out': why, Value }) => [Use, Entry, why, Value])).toEqual([
    ['Counted', 'Workshop of 2024-08-05', null, 1],
    ['Counted', 'Workshop of 2025-03-10', null, 1],
    ['Left out', 'Workshop of 2025-05-10', 'cancelled', null],
  ]);
});

test('the headline figures can be followed to their workshops', () => {
  const rows = tableOf(withSheets(ownBook()), 'Evidence');
  const of = (figure: string) => rows.filter(({ Figure }) => Figure === figure);
  expect(of('Participation').map(({ Use, Value, Level }) => [Use, Value, Level])).toEqual([
    ['Counted', 20, 'regional'],
    ['Counted', 10, 'national'],
    ['Counted', 8, 'sub-regional'],
    ['Left out', null, 'national'],
  ]);
  expect(of('Gender').map(({ Use, Value, 'Out of': whole }) => [Use, Value, whole])).toEqual([
    ['Counted', 5, 20],
    ['Counted', 4, 8],
    ['Left out', null, null],
  ]);
});

describe('the link to the source', () => {
  test('is a formula that every program follows, quoted as the sheet needs it', () => {
    const book = withSheets(renameSheet(ownBook(), 'Log', `Staff's "log" #1`));
    const sheet = findSheet(book, 'Evidence')!;
    expect(readCell(book, sheet, 5, columnOf(book, 'Evidence', 'Source'))).toEqual({
      kind: 'text',
      value: `Staff's "log" #1 D2`,
      formula: `=HYPERLINK("#'Staff''s ""log"" #1'!D2","Staff's ""log"" #1 D2")`,
    });
  });

  test('is plain text where the source is another file, without its folder', () => {
    const { Plan, Log } = ownBookSheets;
    const plan = snapshotFrom({ Plan: Plan! }, { file: '/home/staff/plan.xlsx' });
    const log = snapshotFrom({ Log: Log! }, { file: 'C:\\work\\log.xlsx' });
    const { update } = runPlan([plan, log], { today: parseIsoDay('2026-01-31')!, withSheets: true });
    const book = applyPatch(plan, update.patch);
    const column = columnOf(book, 'Evidence', 'Source');
    expect(readCell(book, findSheet(book, 'Evidence')!, 5, column)).toEqual({
      kind: 'text',
      value: 'log.xlsx: Log D2',
    });
  });
});

test('no participant is named on a sheet of the product', () => {
  const people = ['Mere Zzname', 'Sita Zzname', 'Peter Zzname'];
  const participants = [
    person('Risk', { Name: people[0]!, Member: 'Fiji', Gender: 'F' }),
    person('Risk', { Name: people[1]!, Member: people[1]!, Gender: 'F' }),
    person('Value', { Name: people[2]!, Member: 'Samoa', Gender: 'M' }),
  ];
  const book = withSheets(
    ownBook({}, { Participants: sheetOf(['Workshop', 'Name', 'Member', 'Gender'], participants) }),
  );
  const reasons = tableOf(book, 'Evidence').map((row) => row['Why left out']);
  expect(reasons).toContain('Member not recognised on the participants sheet');
  expect(JSON.stringify([valuesOf(book, 'Evidence'), valuesOf(book, 'KPI Register')])).not.toContain('Zzname');
});

test('texts of staff that look like formulas stay text', () => {
  const Log = ownBookSheets['Log']!.map((row, index) => (index === 1 ? ['=Risk', ...row.slice(1)] : [...row]));
  const book = withSheets(ownBook({}, { Log }));
  const column = columnOf(book, 'Evidence', 'Entry');
  expect(readCell(book, findSheet(book, 'Evidence')!, 5, column)).toEqual({ kind: 'text', value: '=Risk' });
});

test('there is no evidence without figures', () => {
  const book = withSheets(ownBook({}, { Plan: [['nothing']], Log: [['nothing']] }));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Log']);
});
