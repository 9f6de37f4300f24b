import type { Cell } from '../../workbook/snapshot';
import { cellText } from './cellText';
import { readNumber, type NumberReading } from './counts';
import { EVALUATION_TOP, evaluationScale, evaluationSpellings } from './evaluationScale';
import { flattenText, foldText } from './foldText';
import { nearestMeaning } from './words';

/** How an activity was evaluated: a number, or an answer in words with its points. */
export type EvaluationReading =
  | NumberReading
  | {
      readonly kind: 'worded';
      readonly points: number;
      /** The top of the scale the points are of. */
      readonly of: number;
      /** True where words were mapped, not a number written with its top. */
      readonly isMapped: boolean;
      /** How many people answered, where the cell counts them. */
      readonly people: number | null;
      readonly text: string;
    }
  | {
      readonly kind: 'unclear';
      readonly text: string;
      readonly doubt: EvaluationDoubt;
      /** The word that was likely meant, where that is all the cell says. */
      readonly suggestion: string | null;
    };

/** Why an answer is not taken for points. */
export type EvaluationDoubt =
  'no word of the scale' | 'per cent alone' | 'shares do not add up' | 'two words for one step' | 'people or points';

const OUT_OF = /^(\d+(?:\.\d+)?) ?(?:\/|out of) ?(\d+)$/i;
const PER_CENT = /^\d+(?:\.\d+)? ?(?:%|per ?cent)$/i;
const NEGATED = /\b(?:un|dis|not\b)/;
const PART =
  /^(?:([^\d%:=()]+?)[\s:=(-]*(\d+(?:\.\d+)?) ?(%|per ?cent)?\)?|(\d+(?:\.\d+)?) ?(%|per ?cent)?[\s:=-]*(?:of [a-z]+ )?([^\d%:=()]+))$/i;
/** Shares are rounded: two or three of them may add up to a little more or less. */
const WHOLE = { from: 98.5, to: 101.5 };

/**
 * Reads an evaluation: a number, "4.3/5", a word of the scale, or how many answered with which word, in per cent or in
 * people ("very good" 85 %, "good" 15 %), which gives the weighted mean. A per cent alone may be a share of the points or
 * of the people: it is unclear, as is what is no word of the scale.
 */
export function readEvaluation(cell: Cell): EvaluationReading {
  const number = readNumber(cell);
  if (number.kind !== 'invalid' || cell.kind !== 'text') return number;
  const written = cellText(cell).replace(/\.$/, '');
  const text = flattenText(written);
  const [, points, of] = OUT_OF.exec(text) ?? [];
  if (points !== undefined) {
    return { kind: 'worded', points: Number(points), of: Number(of), isMapped: false, people: null, text };
  }
  if (PER_CENT.test(text)) return { kind: 'unclear', text, doubt: 'per cent alone', suggestion: null };
  return /\p{L}/u.test(text) ? readWords(written, text) : number;
}

interface Part {
  readonly word: string;
  readonly amount: number | null;
  readonly isShare: boolean;
}

function readWords(written: string, text: string): EvaluationReading {
  const unclear = (doubt: EvaluationDoubt, suggestion: string | null = null): EvaluationReading => ({
    ...{ kind: 'unclear', text, doubt, suggestion },
  });
  const parts = written
    .split(/\s*(?:[,;/|\n]|\band\b)\s*/)
    .filter((part) => part !== '')
    .map(partOf);
  const [only, ...more] = parts;
  if (more.length === 0 && only?.amount === null) {
    const points = pointsOf(only.word);
    return points === null || text.includes('?')
      ? unclear('no word of the scale', suggest(only.word))
      : worded(text, points, null);
  }
  const steps = parts.map((part) => pointsOf(part?.word ?? ''));
  if (text.includes('?') || steps.includes(null) || parts.some((part) => part === null || part.amount === null)) {
    return unclear('no word of the scale');
  }
  if (new Set(steps).size < steps.length) return unclear('two words for one step');
  const amounts = parts.map((part) => part!.amount!);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const shares = parts.filter((part) => part!.isShare).length;
  if (shares === 0 && amounts.length === 1 && sum === steps[0]) return worded(text, sum, null);
  if (shares === 0 && mayBePoints(amounts)) return unclear('people or points');
  const isWhole = shares === 0 ? sum > 0 : shares === parts.length && sum >= WHOLE.from && sum <= WHOLE.to;
  if (!isWhole) return unclear('shares do not add up');
  const points = amounts.reduce((total, amount, at) => total + amount * steps[at]!, 0) / sum;
  return worded(text, points, shares === 0 ? sum : null);
}

/** "average 4.2", "good (3)": people come whole, and a small number beside the only word may be its points. */
function mayBePoints(amounts: readonly number[]): boolean {
  const isSmall = amounts.length === 1 && amounts[0]! <= EVALUATION_TOP;
  return isSmall || !amounts.every(Number.isInteger);
}

function worded(text: string, points: number, people: number | null): EvaluationReading {
  return { kind: 'worded', points, of: EVALUATION_TOP, isMapped: true, people, text };
}

/** A word, with the share or number of those who chose it; null for anything else. */
function partOf(text: string): Part | null {
  if (!/\d/.test(text)) return { word: text, amount: null, isShare: false };
  const [, first, firstAmount, firstSign, lastAmount, lastSign, last] = PART.exec(text) ?? [];
  const word = first ?? last;
  if (word === undefined) return null;
  return { word, amount: Number(firstAmount ?? lastAmount), isShare: (firstSign ?? lastSign) !== undefined };
}

function pointsOf(word: string): number | null {
  return evaluationSpellings.get(foldText(word)) ?? null;
}

/** Never the contrary: "unuseful" is near to "useful". */
function suggest(word: string): string | null {
  const folded = foldText(word);
  const alike = [...evaluationSpellings].filter(([spelling]) => NEGATED.test(spelling) === NEGATED.test(folded));
  const near = nearestMeaning(folded, alike);
  return evaluationScale.find(({ points }) => points === near)?.word ?? null;
}
