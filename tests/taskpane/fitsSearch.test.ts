import { fitsSearch } from '../../src/taskpane/fitsSearch';

test.each([
  ['', true],
  ['   ', true],
  ['date', true],
  ['DATE  not', true],
  ['readable date', true],
  ['dat readab', true],
  ['dates', false],
  ['date missing', false],
])('"%s" in a title: %s', (search, fits) => {
  expect(fitsSearch('Date not\nreadable', search)).toBe(fits);
});
