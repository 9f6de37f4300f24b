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
    ['a b c z e', ['gap before 4: 3']],
    ['a - c d', ['gap before 2: 1']],
    ['a b -', ['none at 2']],
    ['a b - c', ['none at 2']],
    ['- -', ['none at 0', 'none at 1']],
    ['a b zx d', ['gap before 3: 2']],
  ])('%s', (letters, expected) => expect(problemsOf(letters)).toEqual(expected));

  test('has nothing to say about no letters', () => expect(letterProblems([])).toEqual([]));

  test('a letter typed as another gives one problem, whichever it is', () => {
    const right = [...'abcdefgh'];
    for (const [at, letter] of right.entries()) {
      for (const typed of [...right, 'z', 'aa'].filter((other) => other !== letter)) {
        const letters = right.map((one, index) => (index === at ? typed : one));
        expect({ letters, found: letterProblems(letters).length }).toEqual({ letters, found: 1 });
      }
    }
  });
});
