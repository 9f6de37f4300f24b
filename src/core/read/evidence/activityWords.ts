const ACTIVITY =
  /\b(?:workshops?|seminars?|webinars?|trainings?|courses?|missions?|forums?|accreditations?|national|sub-?regional|regional)\b/i;
const MEETING = /\b(?:meetings?|conferences?)\b/i;
const HEADING = /\b(?:workshops?|seminars?|trainings?|events?|meetings?)\b/i;
const MONEY = /\b(?:budgets?|costs?|expen\w+|payments?|paid|amounts?|fees?|spent|balance|price)\b/i;

/** True when at least half of some texts, and one at least, speak of workshops and the like. */
export function speakOfActivities(texts: readonly string[]): boolean {
  return mostly(texts, (text) => ACTIVITY.test(text));
}

/** Like {@link speakOfActivities}, meetings included: an office may list them among its outputs as well. */
export function maySpeakOfActivities(texts: readonly string[]): boolean {
  return mostly(texts, (text) => ACTIVITY.test(text) || MEETING.test(text));
}

/** True for a header, or a name of a sheet, that says its rows are workshops or the like, not what they cost. */
export function headsActivities(text: string): boolean {
  return HEADING.test(text) && !isOfMoney(text);
}

/** True for a header that speaks of money. */
export function isOfMoney(text: string): boolean {
  return MONEY.test(text);
}

function mostly(texts: readonly string[], isTrue: (text: string) => boolean): boolean {
  const count = texts.filter(isTrue).length;
  return count > 0 && count * 2 >= texts.length;
}
