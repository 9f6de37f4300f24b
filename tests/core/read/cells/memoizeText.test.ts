import { memoizeText } from '../../../../src/core/read/cells/memoizeText';

describe('memoizeText', () => {
  test('reads each text once, also where it reads nothing', () => {
    const read = jest.fn((text: string) => (text === '' ? undefined : text.length));
    const readOnce = memoizeText(read);
    expect(['Fiji', '', 'Fiji', '', 'Tonga'].map(readOnce)).toEqual([4, undefined, 4, undefined, 5]);
    expect(read.mock.calls.map(([text]) => text)).toEqual(['Fiji', '', 'Tonga']);
  });

  test('reads a long text anew each time', () => {
    const read = jest.fn((text: string) => text.length);
    const readOnce = memoizeText(read);
    expect([readOnce('x'.repeat(501)), readOnce('x'.repeat(501)), read.mock.calls.length]).toEqual([501, 501, 2]);
  });

  test('gives the same readings when more texts come than it keeps', () => {
    const readOnce = memoizeText((text) => text.length);
    for (let index = 0; index < 50_000; index++) readOnce(`text ${index}`);
    expect(readOnce('text 7')).toBe(6);
  });
});
