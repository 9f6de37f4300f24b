import { outputTypes } from '../../../../src/core/read/cells/outputTypes';
import { readWord } from '../../../../src/core/read/cells/vocabulary';
import { foldText } from '../../../../src/core/read/cells/foldText';

test.each(Object.keys(outputTypes))('%s is read by its own name', (word) => {
  expect(readWord(word.toUpperCase(), outputTypes)).toMatchObject({ kind: 'known', word });
});

test('no spelling means two types', () => {
  const spellings = Object.values(outputTypes).flatMap((list) => list.map(foldText));
  expect(new Set(spellings).size).toBe(spellings.length);
});

test('a near miss is suggested, another word is unknown', () => {
  expect(readWord('Newsleter', outputTypes)).toMatchObject({ kind: 'unknown', suggestion: 'Newsletter' });
  expect(readWord('Podcast', outputTypes)).toMatchObject({ kind: 'unknown', suggestion: null });
});
