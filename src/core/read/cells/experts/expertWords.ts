/** The words that stand around names and numbers in a cell about experts, as people write them. */

const PLURAL = 'experts aces facilitators trainers advisors advisers officers officials persons people';
const SINGULAR =
  'expert ace facilitator trainer advisor adviser officer official person accredited resource customs excise revenue ' +
  'administration administrations service services department dept directorate general bureau ministry authority division ' +
  'office royal national federal border force protection control inland internal agency tax from of the for by with via ' +
  'online onsite on site in virtually remote remotely hybrid local fully x mr mrs ms miss dr prof an';
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const plural = new Set(PLURAL.split(' '));
const singular = new Set(SINGULAR.split(' '));

const EXPERT = '(?:accredited )?(?:experts?|aces?|facilitators?|trainers?|resource persons?)';
const NO_EXPERT = new RegExp(
  `^(?:no|none|nil|n|n\\/?a|n\\.a\\.?|false|[-\\s]*|0+(?:\\.0+)?|not (?:applicable|available|used|needed|required|requested)|` +
    `(?:no|zero|0) ${EXPERT}(?: (?:used|needed|required|requested|mobilized))?|tb[acdn]|` +
    `to be (?:advised|announced|confirmed|decided|determined|nominated))\\.?$`,
  'i',
);
const TICK = /^(?:yes|y|true|x|[\u2713\u2714\u2611\u2705\u221a])$/i;

/** True for a cell that names no expert: empty, "0", "no", "-", "not applicable", "TBC". */
export function saysNoExpert(text: string): boolean {
  return NO_EXPERT.test(text);
}

/** True for a cell that says that there were experts, not how many. */
export function saysSomeExperts(text: string): boolean {
  return TICK.test(text);
}

/** The one body that offices name in several ways in the same column. */
const WCO = new Set(['wco secretariat', 'world customs organization', 'world customs organisation']);

/** A body that experts come from by one name, however it is written. */
export function originLabel(name: string): string {
  return WCO.has(name.toLowerCase()) ? 'WCO' : name;
}

/** What a word beside a name says: nothing of its own, several people, a number; null for any other word. */
export function expertWord(word: string): 'filler' | 'plural' | 'each' | number | null {
  const folded = word.toLowerCase();
  if (folded === 'each') return 'each';
  if (plural.has(folded)) return 'plural';
  if (singular.has(folded)) return 'filler';
  const number = NUMBERS.indexOf(folded);
  return number < 0 ? null : number + 1;
}

/** True for a word that tells an administration: beside it "Thai" is Thailand. */
export function isOfficeWord(word: string): boolean {
  return /^(?:customs|excise|revenue)$/i.test(word);
}
