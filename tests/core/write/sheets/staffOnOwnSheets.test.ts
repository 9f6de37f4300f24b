import {
  applyPatch,
  columnLetters,
  findSheet,
  formatRange,
  parseIsoDay,
  type WorkbookSnapshot,
} from '../../../../src/core';
import { copySheet, insertColumn, insertRow } from '../../../support/editSnapshot';
import {
  columnOf,
  ownBook,
  ownBookSheets,
  runWithSheets,
  runWithSheetsOf,
  tableOf,
  type,
  valuesOf,
  withSheets,
} from '../../../support/ownSheets';

const REGISTER = 'KPI Register';
const later = { asOf: parseIsoDay('2026-03-31')! };
const written = () => withSheets(ownBook());
const override = (book: WorkbookSnapshot, row: number, measure: string) =>
  type(book, REGISTER, `${columnLetters(columnOf(book, REGISTER, 'Measure override'))}${row}`, measure);

describe('a measure typed in the register', () => {
  test('is what the indicator is measured by, and stays', () => {
    const book = override(written(), 5, 'activities-held');
    const { figures, report, findings } = runWithSheets(book);
    expect(figures.indicators[0]).toMatchObject({ measure: 'activities-held', measureFrom: 'register' });
    expect(figures.indicators[1]!.measureFrom).toBe('inferred');
    expect(report.indicators[0]!.measureFrom).toBe('register');
    expect(findings.filter(({ code }) => code === 'measure-unknown')).toEqual([]);
    const after = withSheets(book);
    expect(tableOf(after, REGISTER)[0]).toMatchObject({
      Measure: 'Activities held',
      'Measure from': 'Register',
      'Measure override': 'activities-held',
      Actual: 2,
    });
    expect(runWithSheets(after).update.patch).toEqual([]);
  });

  test('wins over the Measure column of the plan', () => {
    const plan = ownBookSheets['Plan']!.map((row, index) => [
      ...row,
      index === 2 ? 'Measure' : index === 3 ? 'reported' : null,
    ]);
    const book = withSheets(ownBook({}, { Plan: plan }));
    expect(runWithSheets(book).figures.indicators[0]!.measureFrom).toBe('plan');
    expect(runWithSheets(override(book, 5, 'activities-held')).figures.indicators[0]!.measure).toBe('activities-held');
  });

  test('that is none is a finding at its cell, and stays as typed', () => {
    const book = override(written(), 6, 'ask Fiji');
    const { findings, figures } = runWithSheets(book);
    const found = findings.filter(({ code }) => code === 'measure-unknown');
    expect(found.map(({ at }) => `${at!.sheet} ${formatRange(at!.range)}`)).toEqual([`${REGISTER} L6`]);
    expect(figures.indicators[1]!.measureFrom).toBe('inferred');
    expect(tableOf(withSheets(book), REGISTER)[1]!['Measure override']).toBe('ask Fiji');
  });

  test('goes along when rows come in between', () => {
    const book = override(written(), 8, 'reported');
    const plan = type(
      type(type(insertRow(book, 'Plan', 5), 'Plan', 'A5', 'a) Also help'), 'Plan', 'C5', 'Number of MRA'),
      'Plan',
      'D5',
      'At least 2 MRA',
    );
    const after = withSheets(plan);
    const rows = tableOf(after, REGISTER);
    expect(rows.map((row) => row['Measure override'])).toEqual([null, null, null, null, 'reported']);
    expect(rows.at(-1)).toMatchObject({ Action: '1-(b)', Part: 3 });
    expect(runWithSheets(after).update.typedOver).toEqual([]);
  });

  test('is kept in a row at the end when its indicator left the plan', () => {
    const book = override(written(), 8, 'reported');
    const cut = type(type(book, 'Plan', 'C5', 'Number of workshops'), 'Plan', 'D5', 'Twice per year');
    const after = withSheets(cut);
    expect(tableOf(after, REGISTER).at(-1)).toMatchObject({
      Action: '1-(b)',
      Part: 3,
      'Measure override': 'reported',
      Status: null,
      Caveats: 'This indicator is no longer in the plan.',
    });
    expect(runWithSheets(after).update.patch).toEqual([]);
  });

  test('is read from the register of a second file too', () => {
    const first = ownBook({ file: 'first.xlsx' }, { Plan: [['nothing']] });
    const second = { ...override(written(), 5, 'activities-held'), file: 'second.xlsx' };
    const { figures, update } = runWithSheetsOf([first, second]);
    expect(figures.indicators[0]!.measureFrom).toBe('register');
    expect(tableOf(applyPatch(first, update.patch), REGISTER)[0]!['Measure override']).toBe('activities-held');
  });
});

describe('what staff write on a sheet of the product', () => {
  test('a cell typed over stays until it is let go', () => {
    const book = type(written(), REGISTER, 'M5', 99);
    const { update } = runWithSheets(book, later);
    expect(update.typedOver.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([[REGISTER, 5, 13]]);
    expect(tableOf(applyPatch(book, update.patch), REGISTER)[0]!['Actual']).toBe(99);
    const accepted = [{ sheet: REGISTER, row: 5, column: 13 }];
    expect(tableOf(withSheets(book, { ...later, accepted }), REGISTER)[0]!['Actual']).toBe(3);
  });

  test('notes beside and below the table stay', () => {
    const book = type(type(written(), REGISTER, 'Z6', 'ask Fiji'), REGISTER, 'A12', 'discussed in May');
    const values = valuesOf(withSheets(book, later), REGISTER);
    expect(values[5]![25]).toBe('ask Fiji');
    expect(values[11]![0]).toBe('discussed in May');
    expect(runWithSheets(book, later).update.typedOver).toEqual([]);
  });

  test('a note where the table grows to stays, and is told of', () => {
    const book = type(written(), REGISTER, 'D9', 'my note');
    const grown = type(
      type(book, 'Plan', 'C5', '(1) One (2) Two (3) Three (4) Four'),
      'Plan',
      'D5',
      '(1) Once a year (2) Once a year (3) Once a year (4) Once a year',
    );
    const { update } = runWithSheets(grown);
    expect(update.typedOver.map(({ row, column }) => [row, column])).toEqual([[9, 4]]);
    const after = applyPatch(grown, update.patch);
    expect(tableOf(after, REGISTER)[4]).toMatchObject({ Action: '1-(b)', Part: 4, KPI: 'my note' });
  });

  test('a column put in between stays theirs', () => {
    const book = type(type(insertColumn(written(), REGISTER, 4), REGISTER, 'D4', 'Remark'), REGISTER, 'D6', 'fine');
    const after = withSheets(book, later);
    const rows = tableOf(after, REGISTER);
    expect(rows[1]).toMatchObject({ Remark: 'fine', KPI: 'Number of workshops' });
    expect(Object.keys(rows[0]!)).toHaveLength(25);
    expect(runWithSheets(after, later).update.patch).toEqual([]);
  });

  test('rows put above the header move the table along', () => {
    const after = withSheets(insertRow(written(), REGISTER, 1), later);
    expect(tableOf(after, REGISTER, 5)).toHaveLength(4);
    expect(valuesOf(after, REGISTER)[1]![0]).toBe('KPI Register');
    expect(runWithSheets(after, later).update.typedOver).toEqual([]);
  });

  test('a column whose header they changed is left alone, and told of', () => {
    const book = type(written(), REGISTER, 'T4', 'Our status');
    const { update } = runWithSheets(book);
    expect(update.lost).toEqual([{ sheet: REGISTER, id: 'status', reason: 'header changed' }]);
    const after = applyPatch(book, update.patch);
    expect(tableOf(after, REGISTER)[0]!['Our status']).toBe('At risk');
    expect(runWithSheets(after).update.patch).toEqual([]);
  });

  test('a copy of the sheet is no input and is left alone', () => {
    const book = copySheet(written(), REGISTER, 'KPI Register (2)');
    const after = withSheets(book, later);
    expect(valuesOf(after, 'KPI Register (2)')).toEqual(valuesOf(book, 'KPI Register (2)'));
    expect(runWithSheets(book).report.sheets).toEqual(runWithSheets(ownBook()).report.sheets);
  });

  test('where nothing is remembered, words over numbers stay', () => {
    const book = { ...type(written(), REGISTER, 'M5', 'see note'), state: null };
    const after = withSheets(book, later);
    expect(tableOf(after, REGISTER)[0]).toMatchObject({ Actual: 'see note', Expected: 639 / 730 });
  });
});

test('fiscal years follow the term; one that is wanted no more goes', () => {
  const titled = (title: string) => ownBookSheets['Plan']!.map((row, index) => (index === 0 ? [title] : [...row]));
  const book = withSheets(ownBook({}, { Plan: titled('Plan (2024-2027)') }));
  expect(Object.keys(tableOf(book, REGISTER)[0]!).slice(-3)).toEqual(['FY2024/25', 'FY2025/26', 'FY2026/27']);
  const after = withSheets(type(book, 'Plan', 'A1', 'Plan (2024-2026)'));
  expect(valuesOf(after, REGISTER)[3]!.filter((value) => /^FY/.test(String(value)))).toEqual([
    'FY2024/25',
    'FY2025/26',
  ]);
  expect(formatRange(findSheet(after, REGISTER)!.tables[0]!.range)).toBe('A4:X8');
  expect(runWithSheets(after).update.patch).toEqual([]);
  const next = withSheets(type(after, 'Plan', 'A1', 'Plan (2025-2028)'));
  expect(Object.keys(tableOf(next, REGISTER)[0]!).slice(-3).sort()).toEqual(['FY2025/26', 'FY2026/27', 'FY2027/28']);
  expect(formatRange(findSheet(next, REGISTER)!.tables[0]!.range)).toBe('A4:Y8');
  expect(runWithSheets(next).update.patch).toEqual([]);
});
