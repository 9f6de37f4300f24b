import type { Member } from '../../members/member';
import type { MemberDirectory } from '../../members/memberDirectory';
import { expertWord, isOfficeWord, originLabel } from './expertWords';
import { foldText } from '../foldText';
import { matchAt } from '../matchAt';
import { BODY_OF } from '../memberList';

/** A name in a cell about experts. */
export type ExpertName = {
  /** The name of one of the people who are known, folded; null for others. */
  readonly person: string | null;
} & (
  | { readonly kind: 'origin'; readonly origin: string }
  /** A person, a doubt or a misspelling; `near` is the Member it comes near to. */
  | { readonly kind: 'unknown'; readonly text: string; readonly near: Member | null }
);

export type ExpertToken =
  | ExpertName
  /** Null where the number is in doubt. */
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'plural' | 'each' | 'break' };

/** A person of a register: the name, folded, and the administration; null where it is not known, or not one. */
export interface ExpertPerson {
  readonly person: string;
  readonly origin: string | null;
}

/** People who are known, by their names as they may be written, folded. */
export type ExpertPeople = ReadonlyMap<string, ExpertPerson>;

const SPACE = /[\s.:=*()[\]\u2022\u00d7-]+/uy;
const BREAK = /[,;/|+&\n\u3001]+|(?:and|plus|as well as|together with|along with)(?![\p{L}\p{N}])/iuy;
const NUMBER = /\d+(?:\.\d+)?/uy;
const WORD = /[\p{L}\p{M}'\u2019]+|\S/uy;
/** No year, no telephone number. */
const MOST_EXPERTS = 999;
const MOST_WORDS = 8;

/** Splits a tidied cell about experts into names, numbers and what parts them. */
export function readExpertTokens(
  text: string,
  directory: MemberDirectory,
  people: ExpertPeople,
): readonly ExpertToken[] {
  const tokens: ExpertToken[] = [];
  for (let at = 0; at < text.length;) {
    const line = text[at] === '\n' ? 0 : matchAt(SPACE, text, at);
    const brk = matchAt(BREAK, text, at);
    const known = line > 0 || brk > 0 ? null : knownName(text, at, directory, people);
    const digits = matchAt(NUMBER, text, at);
    const length = known?.length ?? (line || brk || digits || matchAt(WORD, text, at));
    const piece = text.slice(at, at + length);
    at += length;
    const isDoubt = /^\s?\?/.test(text.slice(at, at + 2));
    if (known) tokens.push(isDoubt ? doubted(piece, directory) : known.name);
    else if (brk > 0) tokens.push({ kind: 'break' });
    else if (line === 0 && digits > 0) addNumber(tokens, Number(piece), isDoubt);
    else if (line === 0 && piece !== '?') addWord(tokens, piece, isDoubt, directory);
  }
  return withPeopleOnce(tokens);
}

/** "Expert A (Japan)", "Expert A, Japan": who is known and where from, as written, is one expert. */
function withPeopleOnce(tokens: readonly ExpertToken[]): readonly ExpertToken[] {
  const kept: ExpertToken[] = [];
  tokens.forEach((token, at) => {
    const isPlain = token.kind === 'origin' && token.person === null && tokens[at + 1]?.kind !== 'number';
    const last = kept.at(-1);
    const isApart = last?.kind === 'break';
    const person = isApart ? kept.at(-2) : last;
    const isOf = isPlain && person !== undefined && 'person' in person && person.person !== null;
    if (!isOf || (isApart && !(person.kind === 'origin' && person.origin === token.origin))) kept.push(token);
    else kept.splice(isApart ? -2 : -1, 2, { ...token, person: person.person });
  });
  return kept;
}

function addNumber(tokens: ExpertToken[], value: number, isDoubt: boolean): void {
  const isCount = Number.isInteger(value) && !isDoubt;
  if (value <= MOST_EXPERTS) tokens.push({ kind: 'number', value: isCount ? value : null });
}

/** Words that follow each other are one name. */
function addWord(tokens: ExpertToken[], word: string, isDoubt: boolean, directory: MemberDirectory): void {
  const said = expertWord(word);
  if (typeof said === 'number') addNumber(tokens, said, isDoubt);
  else if (said === 'plural' || said === 'each') tokens.push({ kind: said });
  else if (said === null) {
    const last = tokens.at(-1);
    const isMore = last?.kind === 'unknown';
    if (isMore) tokens.pop();
    tokens.push(doubted(isMore ? `${last.text} ${word}` : word, directory));
  }
}

function doubted(text: string, directory: MemberDirectory): ExpertName {
  const meaning = directory.lookUp(text);
  const near = meaning.kind === 'member' ? meaning.member : meaning.kind === 'unknown' ? meaning.suggestion : null;
  return { kind: 'unknown', text, near, person: null };
}

/** The longest name that begins at a place: of a person who is known, a body, or an administration. */
function knownName(text: string, at: number, directory: MemberDirectory, people: ExpertPeople) {
  const body = matchAt(BODY_OF, text, at);
  const ends = wordEnds(text, at + body);
  for (const end of ends) {
    const written = text.slice(at + body, end);
    const person = body === 0 && written.includes(' ') ? people.get(foldText(written)) : undefined;
    if (person) return { name: personOf(written, person), length: end - at };
    const meaning = directory.find(written) ?? ownerOf(written, text.slice(end), directory);
    if (meaning === null) continue;
    const label = meaning.kind === 'member' && body === 0 ? meaning.member.name : text.slice(at, end);
    return { name: originOf(originLabel(label)), length: end - at };
  }
  return null;
}

function originOf(origin: string): ExpertName {
  return { kind: 'origin', origin, person: null };
}

function personOf(text: string, { person, origin }: ExpertPerson): ExpertName {
  return origin === null ? { kind: 'unknown', text, near: null, person } : { kind: 'origin', origin, person };
}

/** "Thai" is Thailand beside its Customs. */
function ownerOf(word: string, after: string, directory: MemberDirectory) {
  const member = isOfficeWord(/^\s*(\p{L}+)/u.exec(after)?.[1] ?? '') ? directory.findByAdjective(word) : null;
  return member && { kind: 'member' as const, member };
}

/** Where the first words from a place on end, the furthest first. */
function wordEnds(text: string, at: number): readonly number[] {
  const ends: number[] = [];
  const words = /[\p{L}\p{M}'\u2019]+\.?(?:[ ,/&-]{0,3}(?=\p{L})|)/uy;
  words.lastIndex = at;
  while (ends.length < MOST_WORDS) {
    const match = words.exec(text);
    if (!match) break;
    ends.push(match.index + match[0].replace(/[ ,/&-]+$/, '').length);
  }
  return ends.reverse();
}
