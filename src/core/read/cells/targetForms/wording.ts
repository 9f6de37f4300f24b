import type { Per } from './target';

/** Pieces of patterns that several target forms share. */
export const AT_LEAST = '(?:(?:at least|minimum(?: of)?|min\\.?|no (?:less|fewer) than|not less than|>=|\\u2265) ?)?';
export const NUMBER = '(\\d+|one|two|three|four|five|six|seven|eight|nine|ten)';
export const PER = '(?:per|a|an|each|every|in each|in every|once every)';
export const PERIOD = '((?:2|two) years?|second year|other year|two-year period|biennium|year|fiscal year|quarter)';

/** "implementing Members": Members, not things of theirs; in words the grammar does not have. */
export const OTHER_MEMBERS = /^(?:(?!(?:by|of|from|for|to|in|among|between|with)\b)[a-z/-]+ )*members?\b/i;

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function numberFrom(text: string): number {
  const word = numberWords.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text);
}

export function perFrom(period: string): Per {
  const lower = period.toLowerCase();
  if (lower.includes('quarter')) return 'quarter';
  return /^(?:2|two|second|other|biennium)/.test(lower) ? '2y' : 'year';
}

/** A pattern over the whole text, ignoring case and a closing full stop. */
export function wholeText(pattern: string): RegExp {
  return new RegExp(`^${pattern}\\.?$`, 'i');
}
