import { foldText, tidyText } from './foldText';

/** A gender that is recorded. */
export type Gender = 'woman' | 'man' | 'other';

/**
 * What a gender cell says. `blank` leaves the word to the title a person is listed under; `notRecorded` is an answer
 * in itself ("prefer not to say") and is left as it is.
 */
export type GenderReading = Gender | 'blank' | 'notRecorded' | 'unreadable';

const WORDS: Readonly<Record<Exclude<GenderReading, 'unreadable'>, string>> = {
  woman: 'f | female | females | w | woman | women | fem | lady | mrs | ms | miss',
  man: 'm | male | males | man | men | masc | gentleman | mr',
  other: `x | other | others | nb | non binary | nonbinary | enby | diverse | gender diverse | third gender |
    gender non conforming | mx`,
  blank: ' | n a | na | nil | none',
  notRecorded: `not stated | not recorded | not specified | unspecified | undisclosed | not disclosed | not given |
    not provided | not known | unknown | prefer not to say | prefers not to say | prefer not to answer |
    prefer not to disclose | rather not say | no answer | not available | tbc | tba`,
};

const READINGS: ReadonlyMap<string, GenderReading> = new Map(
  Object.entries(WORDS).flatMap(([reading, words]) =>
    words.split('|').map((word) => [word.trim().replace(/\s+/g, ' '), reading as GenderReading] as const),
  ),
);

/** Reads a gender column in English words, initials or signs; "-" and "n/a" are an empty cell (definition: domain 1.6). */
export function readGender(text: string): GenderReading {
  const plain = tidyText(text.replace(/\u2640\ufe0f?/g, 'f').replace(/\u2642\ufe0f?/g, 'm'));
  if (/[^\p{L}\p{M}\s.'/()-]/u.test(plain)) return 'unreadable'; // "F?" is a doubt, no answer
  return READINGS.get(foldText(plain)) ?? 'unreadable';
}

const TITLES: ReadonlyMap<string, 'woman' | 'man' | 'neutral'> = new Map([
  ...['ms', 'mrs', 'miss', 'mme', 'madam', 'madame', 'mdm'].map((title) => [title, 'woman'] as const),
  ...['mr', 'mister', 'sir'].map((title) => [title, 'man'] as const),
  ...(
    'mx dr doctor prof professor assoc associate asst assistant adj adjunct eng engr engineer ir atty adv advocate ' +
    'hon honourable honorable he h e excellency amb ambassador rev capt captain cdr commander col colonel lt ' +
    'lieutenant maj major gen general sgt sergeant insp inspector supt superintendent the his her'
  )
    .split(' ')
    .map((title) => [title, 'neutral'] as const),
]);

/**
 * The gender that the title before a name says, the title alone or with the name after it: Mr; Ms, Mrs, Miss. Dr, Prof
 * and the like say nothing, and no name ever does (definition: domain 1.6). A title may follow the name in brackets.
 */
export function readTitleGender(text: string): 'woman' | 'man' | 'notRecorded' {
  const tidy = tidyText(text).slice(0, LONGEST);
  const bracketed = [...tidy.matchAll(/\(([^()]*)\)/g)].map((match) => match[1]!);
  const found = new Set([tidy, ...bracketed].flatMap(leadingTitles).filter((meaning) => meaning !== 'neutral'));
  return found.size === 1 ? [...found][0]! : 'notRecorded';
}

/** Cells come from anywhere; no title and name are longer than this. */
const LONGEST = 300;

function leadingTitles(text: string): ('woman' | 'man' | 'neutral')[] {
  const titles: ('woman' | 'man' | 'neutral')[] = [];
  for (const word of foldText(text).split(' ')) {
    const meaning = TITLES.get(word);
    if (meaning === undefined) break;
    titles.push(meaning);
  }
  return titles;
}

/** A person's gender: the gender column; where it is empty or unreadable, the title; 'notRecorded' without either. */
export function genderOfPerson(genderText: string, titleText: string): Gender | 'notRecorded' {
  const reading = readGender(genderText);
  return reading === 'blank' || reading === 'unreadable' ? readTitleGender(titleText) : reading;
}
