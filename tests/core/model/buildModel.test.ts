import { buildModel } from '../../../src/core/model/buildModel';
import { defaultSettings, formatIsoDay } from '../../../src/core';
import { day, modelFrom, planSheet, workshopSheet } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const asOf = (today: string, chosen?: string) =>
  formatIsoDay(modelFrom({ Plan: planSheet() }, { today, ...(chosen === undefined ? {} : { asOf: chosen }) }).asOf);

describe('buildModel', () => {
  test.each([
    ['2025-03-01', '2025-03-01'],
    ['2024-01-01', '2024-07-01'],
    ['2026-11-22', '2026-06-30'],
  ])('on %s figures speak of %s, a day of the term', (today, expected) => expect(asOf(today)).toBe(expected));

  test('uses a date the user chose as it is', () => expect(asOf('2025-03-01', '2027-01-01')).toBe('2027-01-01'));

  test('uses today where there is no plan', () => {
    expect(formatIsoDay(modelFrom({ W: workshopSheet() }, { today: '2031-05-05' }).asOf)).toBe('2031-05-05');
  });

  test('reads several workbooks as one', () => {
    const books = [snapshotFrom({ Plan: planSheet() }), snapshotFrom({ Plan: workshopSheet() })];
    const model = buildModel(books, { today: day('2026-01-15'), settings: defaultSettings });
    expect(model.blocks.map(({ role, workbookIndex }) => [role, workbookIndex])).toEqual([
      ['plan', 0],
      ['workshops', 1],
    ]);
    expect([model.plan?.actions.length, model.activities.length]).toEqual([5, 3]);
  });

  test('the window is the term, what is asked for, or all', () => {
    const windowOf = (sheets: Parameters<typeof snapshotFrom>[0], window?: { from?: number; to?: number }) =>
      buildModel([snapshotFrom(sheets)], { today: day('2026-01-15'), settings: defaultSettings, window }).window;
    const term = { from: day('2024-07-01'), to: day('2026-06-30') };
    expect(windowOf({ Plan: planSheet() })).toEqual(term);
    expect(windowOf({ Plan: planSheet() }, {})).toEqual(term);
    expect(windowOf({ Plan: planSheet() }, { from: day('2025-07-01') })).toEqual({ ...term, from: day('2025-07-01') });
    expect(windowOf({ W: workshopSheet() })).toBeNull();
    expect(windowOf({ W: workshopSheet() }, { to: 10 })).toMatchObject({ to: 10 });
  });
});
