import type { Member } from '../../members/member';
import type { MemberDirectory } from '../../members/memberDirectory';
import { readExpertTokens, type ExpertName, type ExpertPeople, type ExpertToken } from './expertTokens';
import { expertWord, saysNoExpert, saysSomeExperts } from './expertWords';
import { tidyText } from '../foldText';
import { MONTH_PATTERN } from '../monthNames';

/** A name that comes near to a Member's. It may be a person's, unless a number stands with it. */
interface NearOrigin {
  readonly text: string;
  readonly member: Member;
  readonly isCounted: boolean;
}

/** Experts of one origin, as a workshop's row gives them. */
export interface ExpertGroup {
  /** A Member, another administration or a body that is known; null where none is named, or none that is recognised. */
  readonly origin: string | null;
  /** Why there is no origin. */
  readonly without: 'not given' | 'not recognised' | null;
  /** Null where the cell says only that there were some, or not of whom a number speaks. */
  readonly experts: number | null;
  /** What is written in place of a Member, and the Member it comes near to: never taken. */
  readonly near: NearOrigin | null;
  /** The name of a known person, folded, where the group is that person. */
  readonly person: string | null;
}

/**
 * True where a cell holds nothing but known origins, and names near to a Member that each have a number: it names no
 * person.
 */
export function namesOriginsAlone(cell: string, directory: MemberDirectory): boolean {
  const names = readExpertTokens(tidyText(cell), directory, NOBODY).filter(isName);
  const near = readExpertOrigins(cell, directory).flatMap((group) => group.near ?? []);
  const unknown = names.filter(({ kind }) => kind === 'unknown');
  return unknown.length === near.length && near.every(({ isCounted }) => isCounted);
}

const NOBODY: ExpertPeople = new Map();
/** "2 (WCO, Japan)", "3 experts: WCO 2, Japan 1", "3 experts from WCO and Japan": a total before what it is made of. */
const TOTAL =
  /^(\d{1,3}|[a-z]+)(?: (?:accredited )?(?:experts?|aces?))?(?: ?\(([^()]+)\)| ?: ?(.+)| from (.+(?: and |&).+))$/is;
const TIME = new RegExp(`\\b(?:hours?|days?|weeks?|months?|${MONTH_PATTERN})\\b`, 'i');

/**
 * Reads where a workshop's experts came from: `Japan 1, WCO 2`, `WCO 1 China 1`, `2 experts from Korea Customs`. A name
 * without a number is one expert. Where it is not sure of whom a number speaks ("Japan 2 China") no number is given. What
 * is not recognised may be a person's name: it is no origin, unless `people` knows the person's.
 */
export function readExpertOrigins(
  cell: string,
  directory: MemberDirectory,
  people: ExpertPeople = NOBODY,
): readonly ExpertGroup[] {
  const text = withoutAsides(tidyText(cell), directory, people);
  if (text === '' || saysNoExpert(text)) return [];
  if (saysSomeExperts(text)) return [withoutOrigin(null)];
  const groups = readTotal(text, directory, people) ?? readGroups(readExpertTokens(text, directory, people));
  // "local expert" is one of whom nothing is said.
  if (groups.length === 0 && /[\p{L}\p{N}]/u.test(text)) return [withoutOrigin(null)];
  return groups.filter(({ experts }) => experts !== 0);
}

/** "Japan 2 (Mr A, Ms B)", "WCO 1 (5-9 May)": brackets with nobody known say of the experts before them who or when. */
function withoutAsides(text: string, directory: MemberDirectory, people: ExpertPeople): string {
  const isAside = (inside: string) =>
    (TIME.test(inside) || !/\d/.test(inside)) &&
    readExpertTokens(inside, directory, people).every((token) => token.kind !== 'origin' && !isKnown(token));
  return text
    .replace(/(?<=[\p{L}\p{N}] ?)\(([^()]*)\)/gu, (whole, inside: string) => (isAside(inside) ? ' ' : whole))
    .trim();
}

function isKnown(token: ExpertToken): boolean {
  return token.kind === 'unknown' && (token.person !== null || token.near !== null);
}

/** The experts of a cell that gives their total first; null for any other. */
function readTotal(text: string, directory: MemberDirectory, people: ExpertPeople): readonly ExpertGroup[] | null {
  const [, said = '', inBrackets, listed, joined] = TOTAL.exec(text) ?? [];
  const total = /^\d/.test(said) ? Number(said) : expertWord(said);
  if (typeof total !== 'number') return null;
  const tokens = readExpertTokens(inBrackets ?? listed ?? joined ?? '', directory, people);
  const parts = readGroups(tokens);
  const areCounted = tokens.some(({ kind }) => kind === 'number');
  if (parts.every(({ origin }) => origin === null) || (areCounted && joined !== undefined)) return null;
  return fitTotal(parts, total, areCounted);
}

/** A total says nothing new of numbers that are given, fits one expert a name, or belongs to the one name. */
function fitTotal(parts: readonly ExpertGroup[], total: number, areCounted: boolean): readonly ExpertGroup[] {
  if (areCounted || parts.length === total) return parts;
  return parts.map((part) => ({ ...part, experts: parts.length === 1 ? total : null }));
}

function readGroups(tokens: readonly ExpertToken[]): readonly ExpertGroup[] {
  const each = tokens.findIndex(({ kind }) => kind === 'each');
  const before = tokens[each - 1];
  const forEach = before?.kind === 'number' ? before : null;
  const isCounted = tokens.some(({ kind }) => kind === 'number');
  const areSeveral = tokens[0]?.kind === 'plural' && !isCounted;
  const rest = tokens.filter((token) => token !== forEach && token.kind !== 'each');
  return splitSegments(rest).flatMap((segment) => {
    const isPlural = areSeveral || segment.some(({ kind }) => kind === 'plural');
    return readSegment(segment, forEach ? forEach.value : isPlural ? null : 1);
  });
}

function splitSegments(tokens: readonly ExpertToken[]): readonly (readonly ExpertToken[])[] {
  const segments: ExpertToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') segments.push([]);
    else segments.at(-1)!.push(token);
  }
  return segments;
}

interface Counted {
  readonly name: ExpertName;
  /** Undefined without one of its own. */
  number?: number | null;
}

/** The experts between two commas. A number belongs to the name after it where the segment begins with one. */
function readSegment(segment: readonly ExpertToken[], whenNoNumber: number | null): readonly ExpertGroup[] {
  const words = segment.filter(({ kind }) => kind !== 'plural');
  const isLeading = words[0]?.kind === 'number';
  const counted: Counted[] = [];
  let waiting: number | null | undefined;
  for (const token of words) {
    if (token.kind === 'number') {
      const last = counted.at(-1);
      if (!isLeading && last && last.number === undefined) last.number = token.value;
      else waiting = token.value;
    } else if (isName(token)) {
      counted.push(waiting === undefined ? { name: token } : { name: token, number: waiting });
      waiting = undefined;
    }
  }
  if (counted.length === 0) return waiting === undefined ? [] : [withoutOrigin(waiting)];
  const named = withoutRemarks(counted);
  const given = named.filter(({ number }) => number !== undefined);
  const isDoubtful = given.length > 0 && given.length < named.length && given.some(({ number }) => number !== 1);
  return named.map(({ name, number }) => groupOf(name, isDoubtful ? null : number, whenNoNumber));
}

/** Beside an origin other words tell a person or a field of work: they are nobody else. */
function withoutRemarks(counted: readonly Counted[]): readonly Counted[] {
  const hasOrigin = counted.some(({ name }) => name.kind === 'origin');
  const isRemark = ({ name, number }: Counted) =>
    name.kind === 'unknown' && name.near === null && name.person === null && number === undefined;
  return hasOrigin ? counted.filter((one) => !isRemark(one)) : counted;
}

function groupOf(name: ExpertName, number: number | null | undefined, whenNoNumber: number | null): ExpertGroup {
  const { person } = name;
  const experts = number === undefined ? whenNoNumber : number;
  if (name.kind === 'origin') return { origin: name.origin, without: null, experts, near: null, person };
  const near = name.near && { text: name.text, member: name.near, isCounted: number !== undefined };
  return { origin: null, without: 'not recognised', experts, near, person };
}

function withoutOrigin(experts: number | null): ExpertGroup {
  return { origin: null, without: 'not given', experts, near: null, person: null };
}

function isName(token: ExpertToken): token is ExpertName {
  return token.kind === 'origin' || token.kind === 'unknown';
}
