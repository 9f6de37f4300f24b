import { parseWordedDate } from '../../../../src/core/read/cells/wordedDates';
import { day } from '../../../support/ruleHarness';

describe('parseWordedDate', () => {
  test.each([
    ['16-20 oct 2023', '2023-10-16', '2023-10-20'],
    ['oct 16-20 2023', '2023-10-16', '2023-10-20'],
    ['28 dec - 3 jan 2022', '2021-12-28', '2022-01-03'],
    ['30 nov - 2 dec & 28 dec - 3 jan 2022', '2021-11-30', '2022-01-03'],
    ['nov 2020', '2020-11-01', '2020-11-30'],
  ])('%j is %s to %s', (plain, from, to) => {
    expect(parseWordedDate(plain)).toEqual({ from: day(from), to: day(to) });
  });

  test.each([
    '',
    '16',
    '2023',
    'oct',
    '16 oct',
    '- 16 oct 2023',
    '16 oct 2023 x',
    'oct 2023 - 3 nov 2023',
    '16 oct 2201',
  ])('%j is none', (plain) => expect(parseWordedDate(plain)).toBeNull());

  test('two digits are a year only close behind a month, and only where no year is written out', () => {
    expect(parseWordedDate('30-jun-24')).toEqual(parseWordedDate('30 jun 2024'));
    expect(parseWordedDate('30 jun - 24')).toBeNull();
    expect(parseWordedDate('30 oct-3,4 nov 2023')).toEqual(parseWordedDate('30 oct - 4 nov 2023'));
  });
});
