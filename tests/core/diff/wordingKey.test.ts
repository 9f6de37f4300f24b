import fc from 'fast-check';
import { wordingKey } from '../../../src/core/diff/wordingKey';

test.each([
  ['Once per year', 'once  per\nyear.'],
  ['Customs-to-Business', 'Customs- to-Business'],
  ["Members' effort", 'Member\u2019s effort'],
  ['e-learning', 'eLearning'],
  ['1.1.3 \u2013 1st', '1.1.3 - 1st'],
  ['At least 1,500 officers', 'At least 1500 officers'],
  ['(e.g. nCEN)', 'eg nCEN'],
  ['S\u00e3o', 'Sao'],
  ['establishing /supporting', 'establishing/supporting'],
])('%j is worded as %j', (one, other) => {
  expect(wordingKey(one)).toBe(wordingKey(other));
});

test.each([
  ['At least 27/33 Members', '27/33 Members'],
  ['(1) 5 Members', '15 Members'],
  ['33/33', '3333'],
  ['4.5 out of 5', '45 out of 5'],
  ['At least 25%', 'At least 25'],
  ['> 5', '>= 5'],
  ['\u2265 5', '5'],
  ['(2) once per year (3) At least 5', '(2) once per year At least 5'],
  ['RILO A/O', 'RILO A/P'],
  ['\u0e01\u0e34\u0e19', '\u0e01\u0e31\u0e19'],
])('%j is not worded as %j', (one, other) => {
  expect(wordingKey(one)).not.toBe(wordingKey(other));
});

test('spaces and capitals never make a difference, whatever the words', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$|^\d{1,3}$|^\d%$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const loud = `  ${words.map((text) => text.toUpperCase()).join(' \n ')}.`;
      expect(wordingKey(loud)).toBe(wordingKey(words.join(' ')));
    }),
  );
});
