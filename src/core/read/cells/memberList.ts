import type { Member } from '../members/member';
import type { MemberDirectory, NameMeaning } from '../members/memberDirectory';
import { tidyText } from './foldText';

/** One name of a list, as written. */
export type ListedName = { readonly text: string } & NameMeaning;

const SEPARATOR = /^\s*(?:[,;/\n\u2022\u27a4|]|&(?!\w)|(?:and|et)\b)[\s,]*/i;
// What may follow a Member's name and still be that Member: "Fiji (3)", "Japan 1", "Thai Customs".
const SUFFIX =
  /^\s*(?:\(\s*\d+[^)]*\)|[x\u00d7]?\s?\d+|customs(?: administration| service| department)?)(?=\s*(?:$|[,;/\n&|]|and\b))/i;

/**
 * Splits a cell that lists administrations and says what each name means. A name that contains a comma survives:
 * "China, Hong Kong, China and Japan" is three Members (definition: domain 1.1).
 */
export function readMemberList(text: string, directory: MemberDirectory): readonly ListedName[] {
  const names: ListedName[] = [];
  let rest = tidyText(text).replace(/^[-\u2022\s]+/, '');
  while (rest !== '') {
    const separator = SEPARATOR.exec(rest);
    if (separator && separator[0] !== '') {
      rest = rest.slice(separator[0].length);
      continue;
    }
    const known = longestKnownName(rest, directory);
    const taken = known ? known.text : untilSeparator(rest);
    if (taken.trim() !== '') names.push(known ?? { text: taken.trim(), ...directory.lookUp(taken) });
    rest = rest.slice(known ? known.length : taken.length).replace(/^[ .]+/, '');
  }
  return names;
}

/** The distinct Members among the names, in the order listed. */
export function membersAmong(names: readonly ListedName[]): readonly Member[] {
  return [...new Set(names.flatMap((name) => (name.kind === 'member' ? [name.member] : [])))];
}

function longestKnownName(text: string, directory: MemberDirectory): (ListedName & { length: number }) | null {
  const ends = [...text.matchAll(/[\p{L}\p{N}.)']+(?=[^\p{L}\p{N}.)']|$)/gu)]
    .slice(0, directory.longestName + 2)
    .map((match) => match.index + match[0].length);
  for (const end of ends.reverse()) {
    const candidate = text.slice(0, end);
    const meaning = directory.find(candidate);
    if (!meaning) continue;
    const suffix = SUFFIX.exec(text.slice(end))?.[0] ?? '';
    const after = text.slice(end + suffix.length).replace(/^[ .]+/, '');
    if (after === '' || SEPARATOR.exec(after)) return { text: candidate, ...meaning, length: end + suffix.length };
  }
  return null;
}

function untilSeparator(text: string): string {
  const end = /[,;\n|]|\s(?:and|&)\s|\//.exec(text);
  return end ? text.slice(0, end.index) : text;
}
