import { formatPlainNumber } from '../../../src/session/locale/formatNumber';
import { chooseLocale } from '../../../src/session/locale/locale';
import { localeNames } from '../../../src/core';
import { parsePercentage } from '../../../src/taskpane/settings/parsePercentage';

test.each([
  ['25', 0.25],
  ['27.5', 0.275],
  ['27,5 %', 0.275],
  [' 0% ', 0],
  ['100', 1],
  ['0.1', 0.001],
  ['33.3', 0.333],
])('%j is %d', (text, fraction) => {
  expect(parsePercentage(text)).toBe(fraction);
});

test.each(['', '101', '100.1', '-1', 'half', '1e1', '25%%', '2 5', '0x10'])('%j is none', (text) => {
  expect(parsePercentage(text)).toBeNull();
});

test.each(Object.keys(localeNames))('%s: what the pane shows can be typed again, in its digits and signs', (tag) => {
  chooseLocale(tag);
  for (const percentage of [0, 12.5, 27.125, 100]) {
    expect(parsePercentage(formatPlainNumber(percentage))).toBe(percentage / 100);
    expect(parsePercentage(`${formatPlainNumber(percentage)} %`)).toBe(percentage / 100);
  }
  expect(parsePercentage('27.5')).toBe(0.275);
  chooseLocale('automatic');
});
