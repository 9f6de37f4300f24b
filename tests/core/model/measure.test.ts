import { measureLabels, measureNames } from '../../../src/core';
import { findMeasure } from '../../../src/core/model/measure';

describe('findMeasure', () => {
  test.each(measureNames)('finds %s by its name and its label', (name) => {
    const spellings = [
      name,
      name.toUpperCase(),
      name.replaceAll('-', ' '),
      name.replaceAll('-', '_'),
      ` ${name} `,
      measureLabels[name],
    ];
    for (const text of spellings) expect([text, findMeasure(text)]).toEqual([text, name]);
  });

  test.each(['', 'members', 'women', 'nothing', 'toString', '__proto__'])('finds none in %j', (text) => {
    expect(findMeasure(text)).toBeNull();
  });

  test('no label names two measures', () => {
    expect(new Set(Object.values(measureLabels)).size).toBe(measureNames.length);
  });
});
