import type { PageText } from '../core';

/** Excel takes no header or footer that is longer, its codes included. */
export const LONGEST_HEADER = 255;

/**
 * A header or footer in Excel's codes: `&L`, `&C` and `&R` begin its places, `&P` and `&N` are the page and the number
 * of pages, an ampersand is doubled. '' when it is empty.
 */
export function headerFooterCodes({ left, centre, right }: PageText): string {
  const places = [
    ['&L', left],
    ['&C', centre],
    ['&R', right],
  ] as const;
  return places.map(([code, text]) => (text === '' ? '' : code + codesOf(text))).join('');
}

/** A sign right after the code of the page would count on from it: `&P+1`. */
function codesOf(text: string): string {
  const codes = text.replaceAll('&', '&&').replace(/\{page\}(?=[+-])/g, '&P ');
  return codes.replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
}
