/** Years beyond it are slips, or of another calendar. */
export const LAST_WRITTEN_YEAR = 2200;

/** The year of two digits: 00 to 79 are 2000 to 2079, 80 to 99 are 1980 to 1999. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 80 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Offices in Thailand also count the years of the Buddhist calendar: 2566 is 2023. */
export const BUDDHIST_YEARS_AHEAD = 543;
export const LAST_BUDDHIST_YEAR = LAST_WRITTEN_YEAR + BUDDHIST_YEARS_AHEAD;
