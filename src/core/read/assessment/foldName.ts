import { foldText } from '../cells/foldText';

/** Words that people leave out of a name or put into it. */
const SMALL = /\b(?:and|or|of|the|with|in|on)\b/g;

/** A principle's or key element's name for comparison: without what stands in brackets, and without small words. */
export function foldName(name: string): string {
  return foldText(name.replace(/\([^)]*\)/g, ' ').replaceAll('&', ' and '))
    .replace(SMALL, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** True when a shortened name has a word of the whole one. */
export function sharesWord(folded: string, whole: string): boolean {
  const words = new Set(whole.split(' '));
  return folded.split(' ').some((word) => word.length >= 4 && words.has(word));
}
