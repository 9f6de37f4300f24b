import type { Cell } from '../../workbook/snapshot';
import { cellText } from './cellText';
import { flattenText, foldText } from './foldText';
import { nearestMeaning } from './words';

/** A level of the scale, from 0 to 5. */
export type AssessmentLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** What a cell says of how far an indicator is put into practice. */
export type LevelReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'level'; readonly level: AssessmentLevel }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'invalid'; readonly text: string; readonly suggestion: string | null };

/** The scale of the gender assessment in words, each level with other spellings; the first is the one suggested. */
const words: readonly (readonly [AssessmentLevel, readonly string[]])[] = [
  [5, ['Full implementation', 'Full', 'Fully implemented']],
  [4, ['Advanced implementation', 'Advanced']],
  [3, ['Moderate implementation', 'Moderate']],
  [2, ['Beginning implementation', 'Beginning']],
  [1, ['Ad hoc arrangements', 'Ad hoc arrangement', 'Ad hoc']],
  [0, ['Non-existent', 'Nonexistent']],
];

/** The levels of the scale, the highest first, with their words. */
export const assessmentScale = words.map(([level, [word]]) => ({ level, word: word! }));

/** The levels from 0 up. */
export const assessmentLevels: readonly AssessmentLevel[] = [0, 1, 2, 3, 4, 5];

/** A level below this asks for something to be done, and by when. */
export const ENOUGH = 3;

const spellings = new Map(
  words.flatMap(([level, ofLevel]) => ofLevel.map((spelling) => [foldText(spelling), level] as const)),
);

const NOTHING = /^(?:-+|\?)?$/;
const NOT_APPLICABLE = /^\(?(?:n ?\/ ?a|n\.a\.?|na)\)?(?:[ :(-]+not applicable\)?)?$|^not applicable(?: ?\(n\/?a\))?$/i;
/** `3`, `Level 3`, `3/5`, `3 out of 5`, `3 - Moderate`, `3 (Moderate)`. */
const NUMBERED = /^(?:level |score )?([+-]?\d+(?:\.\d+)?)(?: ?(?:\/|out of|of) ?(\d+))?(?:[ .:(-]+(\D+?)\)?)?$/i;
/** `Moderate (3)`, `Moderate - 3/5`. */
const NUMBERED_LAST = /^(\D+?)[ :(-]+(\d+(?:\.\d+)?)(?: ?\/ ?(\d+))?\)?$/;

/**
 * Reads a level as a number, a word of the scale, or both where they agree; "3/5" too. What is off the scale, or says two
 * things, is invalid.
 */
export function readLevel(cell: Cell): LevelReading {
  if (cell.kind === 'blank') return { kind: 'blank' };
  const text = flattenText(cellText(cell));
  if (cell.kind === 'number') return levelOf(cell.value, null, text);
  if (cell.kind !== 'text') return { kind: 'invalid', text, suggestion: null };
  if (NOTHING.test(text)) return { kind: 'blank' };
  if (NOT_APPLICABLE.test(text)) return { kind: 'notApplicable' };
  const [, number, top, word] = NUMBERED.exec(text) ?? [];
  const [, wordFirst, numberLast, topLast] = number === undefined ? (NUMBERED_LAST.exec(text) ?? []) : [];
  const given = number ?? numberLast;
  if (given === undefined) return worded(text);
  if ((top ?? topLast ?? '5') !== '5') return { kind: 'invalid', text, suggestion: null };
  return levelOf(Number(given), word ?? wordFirst ?? null, text);
}

/** The level a word of the scale means; null for any other. */
export function levelOfWord(word: string): AssessmentLevel | null {
  return spellings.get(foldText(word)) ?? null;
}

function levelOf(value: number, word: string | null, text: string): LevelReading {
  const level = assessmentLevels.find((one) => one === value);
  const agrees = word === null || /^(?:level|score)$/i.test(word.trim()) || levelOfWord(word) === value;
  return level !== undefined && agrees ? { kind: 'level', level } : { kind: 'invalid', text, suggestion: null };
}

function worded(text: string): LevelReading {
  const level = levelOfWord(text);
  if (level !== null) return { kind: 'level', level };
  const near = nearestMeaning(foldText(text), spellings);
  return { kind: 'invalid', text, suggestion: assessmentScale.find((one) => one.level === near)?.word ?? null };
}
