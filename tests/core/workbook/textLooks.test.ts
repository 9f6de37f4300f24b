import { looksInterpreted } from '../../../src/core';

describe('looksInterpreted', () => {
  test.each([
    '=x',
    '+1',
    '-5',
    '@a',
    "'quoted",
    '12',
    '1,234',
    '1.5e3',
    '$5',
    '5 €',
    '(1)',
    '50%',
    '3-4',
    '1/2',
    '1 1/2',
    '2026-06-30',
    '30.6.2026',
    '10:30',
    '10:30 PM',
    '6 March',
    '6-Mar-26',
    'March 6, 2026',
    'Mar 2026',
    'TRUE',
    'false',
    '#N/A',
    ' 12 ',
    '１２',
    '５月６日',
    '2026年6月',
    '6 mai 2026',
  ])('%j would become something else', (text) => {
    expect(looksInterpreted(text)).toBe(true);
  });

  test.each([
    '',
    ' ',
    'Train',
    '(1) Train',
    '5 workshops',
    '12 of 30',
    'Q1',
    'n/a',
    'A-1',
    'true story',
    '(1) 12\n(2) 5 of 6',
    'Maria',
    '–',
    'dec',
    '1-(g)',
  ])('%j stays what it is', (text) => {
    expect(looksInterpreted(text)).toBe(false);
  });

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of ['1', ' ', '1 ', '1-', 'mar ', '年']) looksInterpreted(`${piece.repeat(20000)}x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
