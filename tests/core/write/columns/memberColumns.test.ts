import { applyPatch, findSheet, parseIsoDay, readCell, runPlan } from '../../../../src/core';
import { ownBook, valuesOf } from '../../../support/ownSheets';
import type { PlainCell } from '../../../support/snapshotFrom';

const today = parseIsoDay('2026-01-31')!;
const run = (sheets: Record<string, PlainCell[][]>) => {
  const book = ownBook({}, sheets);
  return applyPatch(book, runPlan([book], { today }).update.patch);
};
const HEADERS = ['Workshops attended', 'Last attended', 'Actions assisted'];
const serial = (iso: string) => parseIsoDay(iso)! + 25569;

describe.each([
  // A list of Members says who is one.
  ['a list of Members', ['Member', 'Sub-region'], 'PI', 0],
  ['a Member status sheet', ['Member', '1-(g) RKC'], 'Yes', null],
])('%s', (_, headers, cell, ofOthers) => {
  const rows = ['Fiji', 'Samoa', 'Nepal', 'India', 'Atlantis', 'Fiji and Tonga'].map((name) => [name, cell]);
  const book = run({ Members: [headers, ...rows] });

  test('says how often each Member took part, when last, and in what', () => {
    const values = valuesOf(book, 'Members');
    expect(values[0]!.slice(2)).toEqual(HEADERS);
    expect(values.slice(1).map((row) => row.slice(2))).toEqual([
      [2, serial('2025-09-01'), '1-(a), 1-(b)'],
      [1, serial('2025-02-10'), '1-(a)'],
      [1, serial('2024-08-05'), '1-(a), 1-(b)'],
      [0, null, null],
      [ofOthers, null, null],
      [ofOthers, null, null],
    ]);
    const last = readCell(book, findSheet(book, 'Members')!, 2, 4);
    expect(last).toEqual({ kind: 'date', value: serial('2025-09-01') });
  });

  test('its columns are found again and are no input', () => {
    const again = runPlan([book], { today });
    expect(again.update.patch).toEqual([]);
    expect(again.findings.filter(({ at }) => at?.sheet === 'Members' && at.range.left > 2)).toEqual([]);
  });
});

test('without a workshops sheet nothing is known: blank, not zero', () => {
  const book = run({
    Log: [['nothing']],
    Members: [
      ['Member', 'Sub-region'],
      ['Fiji', 'PI'],
    ],
  });
  expect(valuesOf(book, 'Members')).toEqual([
    ['Member', 'Sub-region', ...HEADERS],
    ['Fiji', 'PI', null, null, null],
  ]);
});
