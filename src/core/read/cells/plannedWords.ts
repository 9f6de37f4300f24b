import type { MemberDirectory } from '../members/memberDirectory';
import { findPlannedNames, type PlannedNames } from './plannedNames';
import { readTopic } from './topics';
import type { Level } from './vocabulary';

/** The levels of planned activities. */
export type PlannedLevel = Exclude<Level, 'global'>;

/** What a bullet of a work plan says. */
export interface PlannedReading extends Pick<PlannedNames, 'names' | 'groups'> {
  /** Null for a bullet that plans none of these: standing assistance, a newsletter. */
  readonly level: PlannedLevel | null;
  /** As it is shown: one of the known topics, else words of the bullet. */
  readonly topic: string;
}

const VERB =
  '(?:(?:co-?)?(?:conduct|organi[sz]e|hold|convene|host|deliver|run|arrange|provide|undertake|carry out|implement|plan)|participate in|take part in|attend|support)(?:ing)?';
const KIND =
  'workshops?|seminars?|webinars?|missions?|meetings?|conferences?|trainings?|training courses?|courses?|programme activit(?:y|ies)|symposiums?';
const BEHIND = 'on|for|of|in|to|at|with|and|regarding|about|organi[sz]ed|held|[ivx]{1,4}|\\d{1,2}|by|under';
/** A kind of activity at the head of a bullet, with the words before it; what follows is no noun it only describes. */
const ACTIVITY = new RegExp(
  `^(?:.{0,100}?,\\s*)?(?:${VERB}\\s+)?(?:(?:an?|the|\\d{1,2}|one|two|three|four|five)\\s+)?` +
    `((?:(?!(?:of|on|for|to|with|through|by|and)\\b)[^\\s,]+\\s+){0,7}?)(${KIND})(?=[\\s,.;]*(?:$|\\(|\\b(?:${BEHIND})\\b))`,
  'i',
);
const ASSISTANCE =
  /\b(?:provide|deliver|give)\s+(?:the\s+|technical\s+|further\s+)*(?:assistance|support|advice)\s+(?:on|for|in|with|to|regarding)\s+(.+)$/i;
const LEVEL = '(?:sub-? ?regional|regional|national|in-country)';
const AT_LEVEL = new RegExp(`\\s+at (?:the )?(${LEVEL}) level\\b`, 'i');
const LEVEL_WORDS = new RegExp(`\\b(?:(?:pre-?)?accreditation|${LEVEL})\\b`, 'gi');
/** A bullet names its activity in fewer characters; a topic in words of its own is shown in fewer still. */
const LONGEST = 600;
const LONGEST_TOPIC = 200;

/** Reads a bullet without its references: what is planned, about what and for whom (definition: domain 1.8). */
export function readPlannedWords(bullet: string, directory: MemberDirectory): PlannedReading {
  const plain = bullet.replace(/[\s.;,]+$/, '');
  const isShort = plain.length <= LONGEST;
  const activity = isShort ? ACTIVITY.exec(plain) : null;
  if (isShort && (activity || ASSISTANCE.test(plain))) {
    const level = activity && levelOf(activity, plain);
    const isForAMember = level === 'national' || level === 'mission';
    const { names, groups, words } = findPlannedNames(plain, isForAMember, directory);
    return { level, names, groups, topic: readTopic(topicWords(words.replace(AT_LEVEL, '').replace(/\s+and$/, ''))) };
  }
  return { level: null, names: [], groups: [], topic: plain.slice(0, LONGEST_TOPIC) };
}

/** The kind decides where it is a mission or a meeting, then "accreditation", then the word for the region. */
function levelOf([, before = '', kind = '']: RegExpExecArray, bullet: string): PlannedLevel | null {
  if (/accreditation/i.test(before)) return 'accreditation';
  if (/^mission/i.test(kind)) return 'mission';
  if (/^(?:meeting|conference)/i.test(kind)) return 'meeting';
  const own = new RegExp(`\\b${LEVEL}\\b`, 'i').exec(before)?.[0];
  const word = own ?? AT_LEVEL.exec(bullet)?.[1];
  if (word === undefined) return null;
  if (/^sub/i.test(word)) return 'sub-regional';
  return /^regional/i.test(word) ? 'regional' : 'national';
}

/** What stands after "on", else before the kind of activity, else after it; of assistance what it is for. */
function topicWords(words: string): string {
  const activity = ACTIVITY.exec(words);
  if (!activity) return ASSISTANCE.exec(words)?.[1] ?? words;
  const after = words.slice(activity[0].length);
  const on = /^\W*(?:.{0,30}?\s)??(?:on|regarding|about|concerning)\s+(.+)$/i.exec(after)?.[1];
  if (on !== undefined) return on;
  const before = activity[1]!.replace(LEVEL_WORDS, ' ').trim();
  if (before !== '') return before;
  const behind = /^\W*(?:of|in|to|with|organi[sz]ed by|held by)\s+(.+)$/i.exec(after)?.[1];
  return behind === undefined ? words : behind.replace(/\s+(?:in order )?to\s+\p{Ll}.*$/u, '');
}
