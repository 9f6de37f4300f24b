import type { Member } from '../members/member';
import type { MemberDirectory, NameMeaning } from '../members/memberDirectory';
import { readLead, readTrail } from './administrationWords';
import { tidyText } from './foldText';
import { matchAt } from './matchAt';
import { memoizeText } from './memoizeText';

/** One name of a list, as written, without its count and the words around it. */
export type ListedName = { readonly text: string } & NameMeaning;

const BULLET = '[-*\\u00b7\\u2022\\u2023\\u25aa\\u25cb\\u25cf\\u25e6\\u27a2\\u27a4>]';
const NUMBERING = '\\(?(?:\\d{1,2}[.)](?=[ \\p{L}])|(?:[a-z]|[ivx]{1,4})(?:\\)(?=[ \\p{L}])|\\.(?= )))';
const SEPARATOR = new RegExp(
  `\\s*(?:[,;/|+\\n\\u3001]|&|\\.\\s|(?:and|And|AND|et|plus|as well as|together with|along with)(?![\\p{L}\\p{N}])|\\s-\\s|\\s${NUMBERING}|${BULLET}(?<!-)\\s)[\\s,;]*`,
  'uy',
);
const ITEM_START = new RegExp(`(?:${BULLET}\\s*|${NUMBERING}\\s*)+`, 'uy');
const NOTHING = /^(?:[-\s]*|n\/?a|n\.a\.?|nil|none|tb[acd]|to be (?:advised|announced|confirmed|decided|determined))$/i;
const AND_SO_ON = /[\s,;]*(?:(?<![\p{L}\p{N}])etc\.?|\u2026|\.\.\.)\s*$/iu;
/** Bodies that stand in a country but are none of its administrations: "RTC Thailand", "CCF-China". */
export const BODY_OF = /(?:the )?(?:RTCs?|RDTCs?|RCLs?|CCF|WWF|RILO|ROCB)(?:[ -]+|\/ ?)(?=\p{L})/uy;
const CODES = /[A-Z]{2,3}(?: [A-Z]{2,3})+(?![\p{L}\p{N}])/uy;
/** No name reaches further than this. */
const LONGEST = 160;

const readers = new WeakMap<MemberDirectory, (text: string) => readonly ListedName[]>();

/**
 * Splits a cell that lists administrations and says what each name means. A name that contains a comma survives:
 * "China, Hong Kong, China and Japan" is three Members (definition: domain 1.1). Counts, numbering and the words around
 * a name are passed over; an adjective means its Member only beside its Customs ("Thai Customs"). What is not known, or
 * in doubt ("Samoa?"), is given with a suggestion, never taken.
 */
export function readMemberList(text: string, directory: MemberDirectory): readonly ListedName[] {
  let reader = readers.get(directory);
  if (!reader) {
    reader = memoizeText((cell) => splitList(cell, directory));
    readers.set(directory, reader);
  }
  return reader(text);
}

/** The distinct Members among the names, in the order listed. */
export function membersAmong(names: readonly ListedName[]): readonly Member[] {
  return [...new Set(names.flatMap((name) => (name.kind === 'member' ? [name.member] : [])))];
}

function splitList(cell: string, directory: MemberDirectory): readonly ListedName[] {
  const text = tidyText(cell.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, '')).replace(AND_SO_ON, ''); // a footnote's number is no count
  if (NOTHING.test(text)) return [];
  const names: ListedName[] = [];
  let at = 0;
  while (at < text.length) {
    const passed = matchAt(SEPARATOR, text, at) || matchAt(ITEM_START, text, at) || matchAt(/[ .]+/y, text, at);
    if (passed > 0) at += passed;
    else at = takeItem(text, at, directory, names);
  }
  return names;
}

/** Reads the names of one item into `names`; gives the place after it. */
function takeItem(text: string, at: number, directory: MemberDirectory, names: ListedName[]): number {
  const codes = matchAt(CODES, text, at);
  const apart = text.slice(at, at + codes).split(' ');
  const meanings = apart.map((code) => directory.find(code));
  if (codes > 0 && isOver(text, at + codes) && !meanings.includes(null)) {
    apart.forEach((code, index) => names.push({ text: code, ...meanings[index]! }));
    return at + codes;
  }
  const known = knownItem(text, at, directory);
  if (known) {
    names.push(known.name);
    return known.end;
  }
  const end = at + untilSeparator(text.slice(at));
  names.push(unknownName(text.slice(at, end), directory));
  return end;
}

interface KnownItem {
  readonly name: ListedName;
  readonly end: number;
}

function knownItem(text: string, at: number, directory: MemberDirectory): KnownItem | null {
  const body = matchAt(BODY_OF, text, at);
  const place = body > 0 ? longestKnown(text, at + body, false, directory) : null;
  if (place) return { name: { text: text.slice(at, place.end).trim(), kind: 'other' }, end: place.end };
  const plain = longestKnown(text, at, false, directory);
  if (plain) return plain;
  const lead = readLead(text, at);
  return lead.end === at ? null : longestKnown(text, lead.end, lead.hasOffice, directory);
}

/** The longest known name that begins at a place, with what trails it, up to a separator. */
function longestKnown(text: string, at: number, isOffice: boolean, directory: MemberDirectory): KnownItem | null {
  const ahead = text.slice(at, at + LONGEST);
  const mostWords = directory.mostWords(/^[^\s,;/|&+]{0,40}/.exec(ahead)![0]);
  if (mostWords === 0) return null;
  // An apostrophe or a lone sign makes a word more.
  for (const length of wordEnds(ahead, mostWords + 3).reverse()) {
    const candidate = ahead.slice(0, length);
    const named = directory.find(candidate);
    const owner = named ? null : directory.findByAdjective(candidate);
    if (!named && !owner) continue;
    const trail = readTrail(text, at + length);
    const meaning =
      named ?? (owner && (isOffice || trail.hasOffice) ? { kind: 'member' as const, member: owner } : null);
    if (!meaning) continue;
    const name: ListedName = { text: candidate, ...meaning };
    const end = trail.end + sameInBrackets(text, trail.end, name, directory);
    if (isOver(text, end)) return { name, end };
    if (startsNext(text, at + length)) return { name, end: at + length };
  }
  return null;
}

/** Where the first words of a text end; a full stop may belong to the word or not. */
function wordEnds(text: string, most: number): number[] {
  const ends: number[] = [];
  const words = /[\p{L}\p{N}.)]+(?![\p{L}\p{N}.)])/gu;
  for (let count = 0; count < most && words.test(text); count++) {
    if (text[words.lastIndex - 1] === '.') ends.push(words.lastIndex - 1);
    ends.push(words.lastIndex);
  }
  return ends;
}

/** "Papua New Guinea (PNG)": the length of a second name of the same Member, in brackets. */
function sameInBrackets(text: string, at: number, name: ListedName, directory: MemberDirectory): number {
  const match = /^\s*\(([^()]{1,60})\)/.exec(text.slice(at, at + 64));
  const again = match && name.kind === 'member' ? directory.find(match[1]!) : null;
  return again?.kind === 'member' && name.kind === 'member' && again.member === name.member ? match![0].length : 0;
}

function unknownName(written: string, directory: MemberDirectory): ListedName {
  const lead = readLead(written, 0);
  const core = written.slice(lead.end).replace(/\s*(?:\(\s*\d[^()]*\)|[-:=x\u00d7]?\s?\d{1,4}|[.\s]+)$/, '');
  const text = core === '' ? written.trim() : core;
  const bare = text.replace(/ (?:customs|administration|service|department)\b.*$/i, '');
  const meaning = directory.lookUp(text);
  if (meaning.kind === 'member' && text.includes('?')) return { text, kind: 'unknown', suggestion: meaning.member };
  if (meaning.kind !== 'unknown' || meaning.suggestion || bare === text) return { text, ...meaning };
  const near = directory.lookUp(bare);
  return near.kind === 'unknown' && near.suggestion ? { text: bare, ...near } : { text, ...meaning };
}

function untilSeparator(text: string): number {
  const match = /[,;\n|+/\u3001]|\s(?:and|And|AND|&|-)\s/.exec(text);
  return match && match.index > 0 ? match.index : text.length;
}

/** True where a list ends or a separator stands. */
function isOver(text: string, at: number): boolean {
  return /^[ .]*$/.test(text.slice(at, at + LONGEST)) || startsNext(text, at + matchAt(/[ .]*/y, text, at));
}

function startsNext(text: string, at: number): boolean {
  return matchAt(SEPARATOR, text, at) > 0;
}
