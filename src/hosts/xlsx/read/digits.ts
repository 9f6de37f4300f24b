const ZERO = 48;
/** So many digits always fit a number exactly. */
const MOST_DIGITS = 15;

/** The whole number that stands between two positions of a text as digits alone; -1 for anything else. */
export function readDigits(text: string, from: number, to: number): number {
  if (from >= to || to - from > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
