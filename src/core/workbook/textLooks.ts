const FIRST_CHARACTERS = /^[=+\-@'\uff1d\uff0b\uff0d\uff20]/;
const CONSTANT = /^(?:TRUE|FALSE|#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!)?)$/i;
/** With a digit in it: all that may stand in numbers, amounts, fractions, dates, times and percentages. */
const NUMERIC = /^[\d\s.,:;/%()$\u20ac\u00a3\u00a5+\-'\u2019]+(?:e[+-]?\d+[)%]?|[ap]\.?m?\.?)?$/i;
const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|f\u00e9v|fev|avr|mai|juil|ao\u00fb|aou|d\u00e9c|ene|abr|ago|dic';
/** `6 March`, `6-Mar-2026`, `March 2026`, `Mar 6, 2026 10:30` */
const MONTH_DATE = new RegExp(
  `^(?:\\d{1,4}[\\s./,-]*)?(?:${MONTHS})\\p{L}*\\.?[\\s./,-]*(?:\\d[\\d\\s./,:-]*)?$`,
  'iu',
);
const EAST_ASIAN_DATE = /^\d[\d\s]*[\u5e74\u6708\u65e5\u6642\u5206\u79d2][\d\s\u5e74\u6708\u65e5\u6642\u5206\u79d2]*$/;

/**
 * Whether Excel would make something else of a text that is typed into a cell: a formula, number, date, time,
 * fraction, percentage or logical value. Errs on the side of yes: a mark too many is never seen.
 */
export function looksInterpreted(text: string): boolean {
  if (FIRST_CHARACTERS.test(text)) return true;
  const folded = text.normalize('NFKC').trim();
  if (FIRST_CHARACTERS.test(folded)) return true;
  if (CONSTANT.test(folded)) return true;
  return /\d/.test(folded) && [NUMERIC, MONTH_DATE, EAST_ASIAN_DATE].some((pattern) => pattern.test(folded));
}
