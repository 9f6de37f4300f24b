import type { SubRegion } from '../members/member';
import type { MemberDirectory } from '../members/memberDirectory';
import { readSubRegion } from '../members/subRegionNames';
import { foldText } from './foldText';
import { readMemberList, type ListedName } from './memberList';

/** For whom an activity is planned: the words that say so, and those around them. */
export interface PlannedNames {
  readonly names: readonly ListedName[];
  /** Sub-regions named as a whole: "ASEAN", "Pacific Island members". */
  readonly groups: readonly SubRegion[];
  /** The bullet without them. */
  readonly words: string;
}

/** Words after which Members are named; the last ones first. */
const BEFORE = /\s(?:and )?(for|in|to|with|at)\s+(?:the )?(?=\p{Lu})|\s\((?=\p{Lu})/gu;
const AFTER = /\s(?:on|regarding|about|concerning|during|by)\s|\)|;|\s\(/;
/** Words that stand where Members are named and name none. */
const AUDIENCE =
  /\b(?:members?|customs|officers?|officials?|administrations?|leaders?|heads?|managers?|trainers?|experts?|staff|women|rtcs?|sies?|rilo|centers?|centres?|countries|economies|private sector|business|traders?|wco|rcp|fy\s?\d+|q[1-4])\b/i;

/**
 * Finds the Members and sub-regions that a bullet names (definition: domain 1.8). A name that is not known counts as one
 * beside known ones, near to one, or where the activity can only be for a Member.
 * @param isForAMember true for a national workshop or a mission.
 */
export function findPlannedNames(bullet: string, isForAMember: boolean, directory: MemberDirectory): PlannedNames {
  for (const match of [...bullet.matchAll(BEFORE)].reverse()) {
    const start = match.index + match[0].length;
    const ahead = bullet.slice(start);
    const end = start + (AFTER.exec(ahead)?.index ?? ahead.length);
    const read = readNames(bullet.slice(start, end), directory);
    const isPlace = match[1] !== undefined && !['for', 'to'].includes(match[1]);
    if ((isPlace && !isForAMember) || !isOfMembers(read, isForAMember && match[1] === 'for')) continue;
    const rest = bullet.slice(match[1] === undefined ? bullet.indexOf(')', end) + 1 || end : end);
    return { ...read, words: `${bullet.slice(0, match.index)}${rest}`.trim() };
  }
  return { names: [], groups: [], words: bullet };
}

type Names = Pick<PlannedNames, 'names' | 'groups'>;

function readNames(text: string, directory: MemberDirectory): Names {
  const names: ListedName[] = [];
  const groups = new Set<SubRegion>();
  for (const name of readMemberList(text.replace(/[.\s]+$/, ''), directory)) {
    const group = name.kind === 'member' ? null : readGroup(name.text);
    if (group === null) names.push(name);
    else groups.add(group);
  }
  return { names, groups: [...groups] };
}

/** ASEAN is Southeast Asia; the words around a group do not matter. */
function readGroup(text: string): SubRegion | null {
  return readSubRegion(foldText(text).replace(/\b(?:members?|countries|economies|states|administrations|the)\b/g, ' '));
}

function isOfMembers({ names, groups }: Names, mustBe: boolean): boolean {
  if (groups.length > 0 || names.some(({ kind }) => kind === 'member')) return true;
  if (names.some(({ kind }) => kind === 'other')) return mustBe;
  const near = names.filter((name) => name.kind === 'unknown' && name.suggestion !== null);
  if (near.length > 0) return near.length === names.length || mustBe;
  return mustBe && names.length > 0 && names.every(({ text }) => isAName(text));
}

function isAName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(' ').length <= 4 && !AUDIENCE.test(text);
}
