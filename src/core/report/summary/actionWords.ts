import { cutText } from './cutText';

/** No text of the plan is longer on a page. */
export const LONGEST_TEXT = 60;

/**
 * What an action says, in short: without the letter and the "Upon request" it may begin with, which stand in columns of
 * their own.
 */
export function actionWords(text: string): string {
  const words = text.replace(/^\s*(?:\(?[a-z]{1,2}\)\s*)?(?:upon request\b\s*[,:-]?\s*)?/i, '');
  return cutText(
    words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    LONGEST_TEXT,
  );
}
