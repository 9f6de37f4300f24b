import { MONTH_PATTERN, monthNumber } from '../../../../src/core/read/cells/monthNames';

const NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];
const isMonth = (text: string) => new RegExp(`^(?:${MONTH_PATTERN})$`).test(text);

test('months in full and short', () => {
  NAMES.forEach((name, index) => {
    expect([isMonth(name), isMonth(name.slice(0, 3))]).toEqual([true, true]);
    expect([monthNumber(name), monthNumber(name.slice(0, 3))]).toEqual([index + 1, index + 1]);
  });
  expect([isMonth('sept'), monthNumber('sept')]).toEqual([true, 9]);
});

test('nothing else', () => {
  for (const text of ['', 'j', 'janu', 'marsh', 'octobers', 'juni'])
    expect([text, isMonth(text)]).toEqual([text, false]);
  expect(monthNumber('xyz')).toBe(0);
});
