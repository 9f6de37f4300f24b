import { foldText } from './foldText';

/** The words of an evaluation, the best first, each with its points and other spellings; the first is the one suggested. */
const words: readonly (readonly [points: number, spellings: readonly string[]])[] = [
  [5, ['very good', 'excellent', 'very satisfied', 'very useful', 'strongly agree']],
  [4, ['good', 'satisfied', 'useful', 'agree']],
  [3, ['fair', 'average', 'neutral']],
  [2, ['poor', 'dissatisfied', 'unsatisfied', 'not satisfied', 'not useful', 'disagree']],
  [1, ['very poor', 'very dissatisfied', 'very unsatisfied', 'strongly disagree']],
];

/** The points of the best word. */
export const EVALUATION_TOP = 5;

/** The scale words are read by: `very good` is 5 points. */
export const evaluationScale = words.map(([points, [word]]) => ({ points, word: word! }));

/** Every spelling, folded, with its points. */
export const evaluationSpellings: ReadonlyMap<string, number> = new Map(
  words.flatMap(([points, spellings]) => spellings.map((spelling) => [foldText(spelling), points] as const)),
);

/** The scale in a sentence: `very good 5, good 4`. */
export function describeEvaluationScale(): string {
  return evaluationScale.map(({ points, word }) => `${word} ${points}`).join(', ');
}
