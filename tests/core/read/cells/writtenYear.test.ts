import { fullYear } from '../../../../src/core/read/cells/writtenYear';

test.each([
  [0, 2000],
  [24, 2024],
  [79, 2079],
  [80, 1980],
  [98, 1998],
])('%i is %i', (twoDigits, year) => expect(fullYear(twoDigits)).toBe(year));
