import { foldText } from './foldText';
import { nearestMeaning } from './words';

/** A word of a closed list: known, near one of them, or neither. */
export type WordReading<Word extends string> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'known'; readonly word: Word; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string; readonly suggestion: string | null };

/** A closed list of words, each with the spellings people use; the first spelling is the one suggested. */
export type Vocabulary<Word extends string> = Readonly<Record<Word, readonly string[]>>;

export const modes = {
  online: ['Online', 'Virtual', 'Remote', 'On line', 'Webinar', 'Video conference', 'Virtually'],
  'in-person': ['In-person', 'In person', 'Face-to-face', 'F2F', 'Physical', 'On-site', 'Onsite', 'On site', 'Offline'],
  hybrid: ['Hybrid', 'Mixed', 'Blended', 'Hybrid mode'],
} as const satisfies Vocabulary<string>;
export type Mode = keyof typeof modes;

export const levels = {
  national: ['National', 'National workshop', 'Country'],
  'sub-regional': ['Sub-regional', 'Subregional', 'Sub regional', 'Sub-regional workshop', 'Sub-region'],
  regional: ['Regional', 'Regional workshop', 'Region'],
  global: ['Global', 'International', 'Worldwide', 'Inter-regional', 'Interregional'],
  meeting: ['Meeting', 'Conference'],
  mission: ['Mission', 'Diagnostic mission', 'Expert mission'],
  accreditation: ['Accreditation', 'Accreditation workshop'],
} as const satisfies Vocabulary<string>;
export type Level = keyof typeof levels;

export const activityStatuses = {
  held: ['Held', 'Completed', 'Complete', 'Done', 'Delivered', 'Conducted', 'Finished', 'Implemented'],
  planned: ['Planned', 'Scheduled', 'Upcoming', 'Confirmed', 'Tentative', 'Proposed', 'To be held'],
  'on hold': ['On hold', 'Pending', 'Suspended'],
  postponed: ['Postponed', 'Deferred', 'Rescheduled'],
  cancelled: ['Cancelled', 'Canceled', 'Dropped', 'Withdrawn'],
} as const satisfies Vocabulary<string>;
export type ActivityStatus = keyof typeof activityStatuses;

/** Reads a word of a closed list; a near miss is suggested, never taken, and neither is a word with a question mark. */
export function readWord<Word extends string>(text: string, vocabulary: Vocabulary<Word>): WordReading<Word> {
  const folded = foldText(text);
  const isDoubt = text.includes('?');
  if (folded === '' && !isDoubt) return { kind: 'blank' };
  const spellings = spellingsOf(vocabulary);
  const exact = spellings.get(folded);
  if (exact !== undefined && !isDoubt) return { kind: 'known', word: exact, text };
  const word = exact ?? nearestMeaning(folded, spellings);
  return { kind: 'unknown', text, suggestion: word === null ? null : vocabulary[word][0]! };
}

const indexes = new WeakMap<Vocabulary<string>, ReadonlyMap<string, string>>();

/** The words of a list by their folded spellings; a list is folded once. */
function spellingsOf<Word extends string>(vocabulary: Vocabulary<Word>): ReadonlyMap<string, Word> {
  let index = indexes.get(vocabulary) as ReadonlyMap<string, Word> | undefined;
  if (!index) {
    const words = Object.keys(vocabulary) as Word[];
    index = new Map(words.flatMap((word) => vocabulary[word].map((spelling) => [foldText(spelling), word] as const)));
    indexes.set(vocabulary, index);
  }
  return index;
}
