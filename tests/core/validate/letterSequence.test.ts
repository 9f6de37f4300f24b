import { letterProblems, type LetterProblem } from '../../../src/core/validate/letterSequence';

/** Problems in words a person can check: "gap d at 3". */
function problemsOf(letters: string): string[] {
  const words = letters.split(' ').map((letter) => (letter === '-' ? null : letter));
  return letterProblems(words).map(inWords).sort();
}

function inWords(problem: LetterProblem): string {
  if (problem.kind === 'gap') return `gap before ${problem.at}: ${problem.missing.join()}`;
  return problem.kind === 'order'
    ? `order at ${problem.at} after ${problem.after}`
    : `${problem.kind} at ${problem.at}`;
}

const RIGHT = [...'abcdefgh'];

describe('letterProblems', () => {
  test.each([
    ['a b c d', []],
    ['A B C', []],
    ['x y z aa bb cc'.replace(/^/, 'a b c d e f g h i j k l m n o p q r s t u v w '), []],
    ['a', []],
    ['b', ['gap before 0: 0']],
    ['a b d', ['gap before 2: 2']],
    ['a b e', ['gap before 2: 2,3']],
    ['b c d', ['gap before 0: 0']],
    ['a c e', ['gap before 1: 1', 'gap before 2: 3']],
    ['a b b c', ['duplicate at 2']],
    ['a b b d', ['duplicate at 2']],
    ['a a c d', ['duplicate at 1']],
    ['a b c c e', ['duplicate at 3']],
    ['a b a c d', ['duplicate at 2']],
    ['a b c e d', ['order at 4 after 3']],
    ['a b d c e', ['order at 3 after 2']],
    ['b c a d', ['order at 2 after 1']],
    ['d a b c', ['order at 1 after 0']],
    ['a e b c d', ['order at 2 after 1']],
    ['a e f b c d', ['order at 3 after 2']],
    ['a b e d e f', ['duplicate at 4']],
    ['a b c z e', ['order at 4 after 3']],
    ['a - c d', ['gap before 2: 1']],
    ['a b -', ['none at 2']],
    ['a b - c', ['none at 2']],
    ['- -', ['none at 0', 'none at 1']],
    ['a b zx d', ['gap before 3: 2']],
  ])('%s', (letters, expected) => expect(problemsOf(letters)).toEqual(expected));

  test('has nothing to say about no letters', () => expect(letterProblems([])).toEqual([]));

  test('a letter typed as another gives one problem, whichever it is', () => {
    for (const [at, letter] of RIGHT.entries()) {
      for (const typed of [...RIGHT, 'z', 'aa'].filter((other) => other !== letter)) {
        const letters = RIGHT.map((one, index) => (index === at ? typed : one));
        expect({ letters, found: letterProblems(letters).length }).toEqual({ letters, found: 1 });
      }
    }
  });

  test('a letter left out is one gap, at the letter after it', () => {
    for (let at = 0; at < RIGHT.length - 1; at++) {
      const letters = RIGHT.filter((_, index) => index !== at);
      expect(letterProblems(letters)).toEqual([{ kind: 'gap', at, missing: [at] }]);
    }
  });

  test('two neighbours that change places are one slip, at the later', () => {
    for (let at = 1; at < RIGHT.length; at++) {
      const letters = [...RIGHT.slice(0, at - 1), RIGHT[at]!, RIGHT[at - 1]!, ...RIGHT.slice(at + 1)];
      expect(letterProblems(letters)).toEqual([{ kind: 'order', at, after: at - 1 }]);
    }
  });

  test('a row moved elsewhere is one slip, where the order breaks', () => {
    for (const [from, letter] of RIGHT.entries()) {
      for (let to = 0; to < RIGHT.length; to++) {
        if (to === from) continue;
        const letters = RIGHT.filter((other) => other !== letter);
        letters.splice(to, 0, letter);
        const at = to > from ? to : to + 1;
        expect([letters.join(''), letterProblems(letters)]).toEqual([
          letters.join(''),
          [{ kind: 'order', at, after: at - 1 }],
        ]);
      }
    }
  });

  test('a row copied elsewhere is one letter twice, at the later row', () => {
    for (const [from, letter] of RIGHT.entries()) {
      for (let to = 0; to <= RIGHT.length; to++) {
        const letters = [...RIGHT];
        letters.splice(to, 0, letter);
        const at = to > from ? to : from + 1;
        expect([letters.join(''), letterProblems(letters)]).toEqual([letters.join(''), [{ kind: 'duplicate', at }]]);
      }
    }
  });
});
