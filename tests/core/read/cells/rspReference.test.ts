import { readRspReference, valueOfRsp } from '../../../../src/core/read/cells/rspReference';
import { malformedReferences, rspReferences, specificActions } from './corpus/rspReferences';

describe('readRspReference', () => {
  test.each(rspReferences)('%j', (text, objective, milestones) => {
    expect(readRspReference(text)).toEqual({ kind: 'reference', objective, milestones });
  });

  test.each(specificActions)('%j is the office’s own', (text) => {
    expect(readRspReference(text)).toEqual({ kind: 'specific' });
  });

  test.each(['', '  ', '\n', '-', '–'])('%j is blank', (text) =>
    expect(readRspReference(text)).toEqual({ kind: 'blank' }),
  );

  test.each(malformedReferences)('%j is malformed', (text) => expect(readRspReference(text).kind).toBe('malformed'));

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of ['1.1.1 ', '1st, ', '1.1.1 milestones ', 'milestone ', '(', 'specific ', '- ']) {
      readRspReference(`1.1.1 - ${piece.repeat(20_000)}x`);
      readRspReference(`1.1.1 - ${piece.repeat(100)}`.slice(0, 300));
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('valueOfRsp', () => {
  test('is the reference, or null', () => {
    expect(valueOfRsp(readRspReference('1.1.3 – 1st milestone'))).toEqual({ objective: '1.1.3', milestones: [1] });
    for (const text of ['', 'specific action', 'see RSP']) expect(valueOfRsp(readRspReference(text))).toBeNull();
  });
});
