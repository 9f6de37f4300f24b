import { digestCell, digestText } from '../../../src/core/workbook/digest';

test('a formula keeps its digest when its references move', () => {
  const at = (formula: string) => digestCell({ kind: 'number', value: 1, formula });
  expect(at('=IF(K5>0,L5/K5,"")')).toBe(at('=IF(L17>0,M17/L17,"")'));
  expect(at('=IF(K5>0,L5/K5,"")')).not.toBe(at('=IF(K5>0,L5*K5,"")'));
});

test('cells that differ have different digests', () => {
  const digests = [
    digestCell({ kind: 'number', value: 1 }),
    digestCell({ kind: 'text', value: '1' }),
    digestCell({ kind: 'number', value: 10 }),
    digestCell({ kind: 'boolean', value: true }),
    digestCell({ kind: 'error', value: '#N/A' }),
    digestCell({ kind: 'blank' }),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

test('a date is the number it is', () => {
  expect(digestCell({ kind: 'date', value: 45000 })).toBe(digestCell({ kind: 'number', value: 45000 }));
});

test('many texts give many digests', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => digestText(`row ${index}`));
  expect(new Set(texts).size).toBe(texts.length);
});
