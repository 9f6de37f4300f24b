import { findSheet, readCell } from '../../../../src/core';
import { output, planResult, workshop, type PlainCase } from '../../../support/figureHarness';
import { columnOf, ownBook, tableOf, type, withSheets } from '../../../support/ownSheets';
import { buildKpiRegister } from '../../../../src/core/report/tables/kpiRegister';

test('a row an indicator, numbers as numbers, dates as dates, a column a fiscal year', () => {
  const book = withSheets(ownBook());
  const [first, second, third, fourth, ...more] = tableOf(book, 'KPI Register');
  expect(more).toEqual([]);
  expect(first).toEqual({
    Action: '1-(a)',
    Part: 1,
    'RSP reference': '1.1.2, milestones 1, 2',
    KPI: 'Number of Members',
    Target: 'At least 4/35 Members',
    Kind: 'Members',
    'At least': 4,
    Of: 35,
    Per: null,
    Measure: 'Members assisted through activities',
    'Measure from': 'Inferred',
    'Measure override': null,
    Actual: 3,
    Numerator: 3,
    Denominator: null,
    Required: 4,
    Remaining: 1,
    Progress: 0.75,
    Expected: 580 / 730,
    Status: 'At risk',
    Deadline: 46203,
    Caveats: 'Upon request',
    'FY2024/25': 3,
    'FY2025/26': 0,
  });
  expect(second).toMatchObject({ Action: '1-(b)', Part: 1, Kind: 'Frequency', Per: 'year', Actual: 2, Required: 4 });
  expect(second).toMatchObject({ 'RSP reference': 'ROCB A/P specific action', 'FY2024/25': 1, 'FY2025/26': 1 });
  expect(second!['Caveats']).toBe('missed: FY2024/25');
  expect(third).toMatchObject({ Part: 2, Actual: 9 / 28, Numerator: 9, Denominator: 28, 'At least': 0.25 });
  expect(fourth).toMatchObject({ Part: 3, Of: 5, Actual: (4.5 * 20 + 4 * 8) / 28, 'FY2025/26': 4 });
  const deadline = columnOf(book, 'KPI Register', 'Deadline');
  expect(readCell(book, findSheet(book, 'KPI Register')!, 5, deadline).kind).toBe('date');
});

test('no data is blank, never zero, and the caveat says why', () => {
  const book = withSheets(ownBook({}, { Log: [['Title', 'Start date', 'Level', 'Members']] }));
  expect(tableOf(book, 'KPI Register')[0]).toMatchObject({
    Actual: null,
    Numerator: null,
    Progress: null,
    Required: 4,
    Status: 'No data',
    'FY2024/25': null,
  });
  expect(String(tableOf(book, 'KPI Register')[0]!['Caveats'])).toMatch(/^Upon request; \w/);
});

const yearsOf = (given: PlainCase) => {
  const { model, figures } = planResult(given);
  return buildKpiRegister(model, figures)!
    .rows[0]!.slice(-2)
    .map(({ cell }) => ('value' in cell ? cell.value : null));
};

describe('the columns of fiscal years', () => {
  test('quarters of a year are added up', () => {
    const workshops = ['2024-07-08', '2024-08-05', '2025-02-10', '2025-07-07'].map((start) => workshop(start));
    expect(yearsOf({ kpi: 'Number of workshops', target: 'At least once per quarter', workshops })).toEqual([3, 1]);
  });

  test('of a target for two years the rows of each year are added up', () => {
    const outputs = [output('2024-09-02', { Quantity: 3 }), output('2025-09-01'), output('2025-10-01')];
    const given = { kpi: 'Publications', target: 'At least once every 2 years', workshops: null, outputs };
    expect(yearsOf(given)).toEqual([3, 2]);
  });

  test('a year that has not begun is blank', () => {
    const workshops = [workshop('2024-08-05', { Members: 'Fiji' })];
    expect(yearsOf({ target: 'At least 5 Members', workshops, asOf: '2025-06-30' })).toEqual([1, null]);
  });
});

test('actions without a letter are called by their text', () => {
  const plan = [
    ['Plan (2024-2026)'],
    ['Specific actions', 'KPI', 'Target', 'Deadline'],
    ['Help every Member that asks for help with whatever it may be', 'Number of Members', 'At least 4 Members', null],
  ];
  const book = withSheets(ownBook({}, { Plan: plan }));
  expect(tableOf(book, 'KPI Register')[0]!['Action']).toBe('Help every Member that asks for help wi\u2026');
});

test('there is no register without a plan', () => {
  const book = withSheets(ownBook({}, { Plan: [['nothing']] }));
  expect(findSheet(book, 'KPI Register')).toBeUndefined();
});

test('a text that begins like a formula stays text', () => {
  const book = withSheets(type(ownBook(), 'Plan', 'C4', '=Number of Members'));
  const column = columnOf(book, 'KPI Register', 'KPI');
  expect(readCell(book, findSheet(book, 'KPI Register')!, 5, column)).toEqual({
    kind: 'text',
    value: '=Number of Members',
  });
});
