import { placeOf, hasColumn } from '../../../src/core';
import { modelFrom, workshopSheet } from '../../support/ruleHarness';

describe('a source', () => {
  const { source } = modelFrom({ W: workshopSheet() }).activities[1]!;

  test('says where a field stands', () => {
    expect(placeOf(source, 'women')).toEqual({
      workbook: 0,
      sheet: 'W',
      range: { top: 5, left: 11, bottom: 5, right: 11 },
    });
    expect(placeOf(source, 'observers').range.left).toBe(1);
  });

  test('says which fields have a column', () => {
    expect([hasColumn(source, 'women'), hasColumn(source, 'observers')]).toEqual([true, false]);
  });
});
