import { flattenText } from '../read/cells/foldText';

/**
 * What two texts share when staff would call them the same: their letters, their numbers and signs such as % or >=.
 * Spaces, line breaks, capitals, accents, dashes, apostrophes and other punctuation do not count, but for what keeps two
 * numbers apart: "(1) 5" is not "15", 1.5 not 15, "1,500" is 1500.
 */
export function wordingKey(text: string): string {
  return flattenText(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[^\p{L}\p{M}\p{N}%<>=\u2264\u2265+$.]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/(?<!\d) +| +(?!\d)/g, '');
}

/** The text of an action without its "Upon request", which is compared by itself. */
export function withoutRequest(text: string): string {
  return text.replace(/\bupon request\b/gi, ' ');
}
