import { matchAt } from './matchAt';

/**
 * The words people put around a Member's name: "Delegates from Fiji", "Thai Customs Department", "General Department of
 * Customs and Excise (GDCE) of Cambodia", "3 participants from Japan (online)". All patterns are sticky: they are tried
 * at one place of a text and never search ahead.
 */
const OFFICE =
  'customs|excise|revenue|administrations?|services?|department|dept|directorate|general|bureau|ministry|authority|' +
  'division|office|royal|national|federal|border (?:force|protection|control)|inland|internal|agency|delegations?|gdce|dgce';
const PEOPLE =
  '(?:(?:customs|government) )?(?:delegates?|delegations?|participants?|officials?|officers?|representatives?|reps?|' +
  'experts?|speakers?|observers?|pax|persons?|people|countries|members?|member (?:countries|administrations))';
const NUMBER = '\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten';
const END = '(?![\\p{L}\\p{N}])';

const sticky = (pattern: string) => new RegExp(pattern, 'iuy');

const OFFICE_WORD = sticky(`(?:${OFFICE})${END}\\.?`);
const JOINT = sticky(`(?:and|&|of(?: the)?) (?=(?:${OFFICE})${END})`);
const INITIALS = new RegExp('\\([A-Z&]{2,7}\\)', 'uy');
const LEAD_WORD = sticky(
  `(?:(?:${NUMBER}) ?[x\\u00d7]?|${PEOPLE}|the|from|of|for|namely|including|:)(?:${END}|(?<=:))`,
);
const COMMA = sticky(',');
const POSSESSIVE = sticky(`'s?${END}`);
const COUNT = sticky(
  `[-:=x\\u00d7]? ?(?:\\d{1,4}|\\(\\d{1,4}[^()]{0,40}\\))(?: (?:pax|persons?|people|participants?|officers?|officials?|delegates?))?${END}`,
);
const NOTE = sticky(
  '\\((?:online|virtual(?:ly)?|remote|on-?site|in[- ]person|hybrid|host|co-host|hosted|hq|observers?|chair|vice chair|new)\\)',
);
const MARK = sticky('\\*+');

/** What stands before or after a name: how far it reaches, and whether it speaks of Customs or another office. */
export interface Around {
  readonly end: number;
  readonly hasOffice: boolean;
}

/** The words before a name, from a place on. */
export function readLead(text: string, from: number): Around {
  let end = from;
  let hasOffice = false;
  for (;;) {
    const office = matchAt(OFFICE_WORD, text, end);
    hasOffice ||= office > 0;
    const length =
      office ||
      matchAt(JOINT, text, end) ||
      matchAt(LEAD_WORD, text, end) ||
      (hasOffice ? matchAt(INITIALS, text, end) || matchAt(COMMA, text, end) : 0);
    if (length === 0) return { end, hasOffice };
    end = skipSpaces(text, end + length);
  }
}

/** The words, counts and notes after a name, from its end on. */
export function readTrail(text: string, from: number): Around {
  let end = from + matchAt(POSSESSIVE, text, from);
  let hasOffice = false;
  for (;;) {
    const next = skipSpaces(text, end);
    const office = matchAt(OFFICE_WORD, text, next) || matchAt(JOINT, text, next);
    hasOffice ||= office > 0;
    const initials = hasOffice ? matchAt(INITIALS, text, next) : 0;
    const length =
      office || initials || matchAt(COUNT, text, next) || matchAt(NOTE, text, next) || matchAt(MARK, text, next);
    if (length === 0) return { end, hasOffice };
    end = next + length;
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
