import { findingCatalogue } from '../../../../src/core';
import { allSlips, cleanFor } from './allSlips';
import { check, cleanInstruments, cleanOffice, cleanPlanning, cleanSample } from './cleanOffice';
import { expectedOf, placed } from './slip';

describe('a clean workbook gives no finding at all, not even a note', () => {
  test('the sample', () => expect(check(cleanSample).map(placed)).toEqual([]));
  test('with participants, Member status and outputs', () => expect(check(cleanOffice).map(placed)).toEqual([]));
  test('with the other instruments', () => expect(check(cleanInstruments).map(placed)).toEqual([]));
  test('with a work plan', () => expect(check(cleanPlanning).map(placed)).toEqual([]));
});

describe('one slip gives its finding at its cell, and no other', () => {
  test.each(allSlips.map((slip) => [`${slip.code}: ${slip.name} (${slip.sheet}!${slip.cell})`, slip] as const))(
    '%s',
    (_, slip) => {
      const found = check(slip.edit.apply(cleanFor(slip), slip.sheet, slip.cell));
      expect(found.map(placed)).toEqual([expectedOf(slip)]);
      expect(found[0]!.severity).toBe(findingCatalogue[slip.code].severity);
    },
  );
});

describe('the tables of slips', () => {
  const count = (code: string) => allSlips.filter((slip) => slip.code === code).length;

  test('hold at least one of every code', () => {
    const codes = Object.keys(findingCatalogue).filter((code) => count(code) === 0);
    expect(codes).toEqual([]);
  });

  test.each([
    ...['missing-column', 'error-value', 'number-as-text', 'action-letter-duplicate', 'target-unreadable'],
    ...['kpi-target-count', 'date-unreadable', 'date-ambiguous', 'end-before-start', 'workshop-duplicate'],
    ...['action-unknown', 'member-unknown', 'administrations-mismatch', 'count-invalid', 'gender-sum'],
    ...['gender-incomplete', 'mode-sum', 'mode-unknown', 'level-unknown', 'level-members-mismatch'],
    ...['evaluation-range', 'heads-mismatch', 'participant-duplicate', 'workshop-unknown', 'gender-unreadable'],
    ...['participants-mismatch', 'status-unreadable'],
  ])('hold several of %s, which staff will meet', (code) => expect(count(code)).toBeGreaterThanOrEqual(4));

  test('hold at least 110, each with its own words or cell', () => {
    expect(allSlips.length).toBeGreaterThanOrEqual(110);
    const lines = allSlips.map(({ code, name, sheet, cell }) => `${code} ${name} ${sheet} ${cell}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('change the workbook', () => {
    for (const slip of allSlips) {
      const clean = cleanFor(slip);
      expect([slip.name, slip.edit.apply(clean, slip.sheet, slip.cell)]).not.toEqual([slip.name, clean]);
    }
  });
});
