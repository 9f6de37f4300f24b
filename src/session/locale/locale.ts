import { AUTOMATIC_LOCALE } from '../../core';

/** Where nobody says otherwise: English, the office's working language, with the day before the month. */
const OFFICE_LOCALE = 'en-GB';

let automatic = OFFICE_LOCALE;
let chosen: string | null = null;

/** The locale that numbers and dates are shown in, as a BCP 47 tag. One page shows one workbook to one person. */
export function locale(): string {
  return chosen ?? automatic;
}

/** Takes the first tag that this machine knows as the automatic locale: Office's, or the browser's. Others are passed over. */
export function startLocale(tags: readonly (string | undefined)[]): void {
  automatic = tags.find((tag) => tag !== undefined && isKnown(tag)) ?? OFFICE_LOCALE;
}

/** Takes the choice that a workbook keeps; `automatic`, or a tag this machine does not know, is the automatic locale. */
export function chooseLocale(setting: string): void {
  chosen = setting !== AUTOMATIC_LOCALE && isKnown(setting) ? setting : null;
}

function isKnown(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag]).length > 0;
  } catch {
    // A tag that is none, as an application may give.
    return false;
  }
}
