import { numberFrom, perFrom, wholeText } from '../../../../../src/core/read/cells/targetForms/wording';

describe('wording', () => {
  test.each([
    ['one', 1],
    ['Ten', 10],
    ['28', 28],
  ])('numberFrom %s', (text, number) => expect(numberFrom(text)).toBe(number));

  test.each([
    ['year', 'year'],
    ['fiscal year', 'year'],
    ['2 years', '2y'],
    ['Two years', '2y'],
    ['two-year period', '2y'],
    ['second year', '2y'],
    ['other year', '2y'],
    ['biennium', '2y'],
    ['Quarter', 'quarter'],
  ])('perFrom %s', (text, per) => expect(perFrom(text)).toBe(per));

  test('wholeText leaves nothing over, but forgives case and a full stop', () => {
    const pattern = wholeText('once');
    expect(['once', 'ONCE.'].every((text) => pattern.test(text))).toBe(true);
    expect(['once more', 'at once', 'once..'].some((text) => pattern.test(text))).toBe(false);
  });
});
