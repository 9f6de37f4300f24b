import { columnReader } from '../model/columnReader';
import { genderReader } from '../model/genderReader';
import type { ParticipantList } from '../model/participants';
import { cellText } from '../read/cells/cellText';
import { foldText } from '../read/cells/foldText';
import type { Gender } from '../read/cells/gender';
import { readMemberList } from '../read/cells/memberList';
import type { MemberDirectory } from '../read/members/memberDirectory';
import { nameHash } from './nameHash';
import { nameReader } from './nameReader';

/** A row of a participants sheet with who it lists. */
export interface ListedPerson {
  readonly list: ParticipantList;
  readonly row: number;
  /** Folded; '' where nobody is told. */
  readonly name: string;
  /** The Member's code, else what is written; '' for none. */
  readonly member: string;
  readonly gender: Gender | 'notRecorded';
}

/** The rows of all participants sheets one after the other, told apart by numbers: 100,000 people cost no objects. */
export interface EveryoneListed {
  /** By place in the order of sheets and rows: the index of the activity, negative without one. */
  readonly activities: Int32Array;
  /** By place: a number for the name, the same for the same name; 0 without one. */
  readonly hashes: Int32Array;
  readonly personAt: (place: number) => ListedPerson;
}

/** Everybody that the participants sheets list. */
export function everyoneListed(lists: readonly ParticipantList[], directory: MemberDirectory): EveryoneListed {
  const size = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const activities = new Int32Array(size);
  const hashes = new Int32Array(size);
  const parts: { from: number; personIn: (at: number) => ListedPerson }[] = [];
  let from = 0;
  for (const list of lists) {
    const first = from;
    const nameOf = nameReader(list.block);
    activities.set(list.activities, first);
    list.rows.forEach((row, at) => (hashes[first + at] = nameHash(nameOf(row))));
    parts.push({ from: first, personIn: personReader(list, nameOf, directory) });
    from += list.rows.length;
  }
  const personAt = (place: number) => {
    const part = parts.filter((one) => one.from <= place).at(-1)!;
    return part.personIn(place - part.from);
  };
  return { activities, hashes, personAt };
}

/** What stands in place of a name until somebody is named. */
const PLACEHOLDERS = new Set(
  (
    'n a|na|nil|none|tba|tbc|tbd|tbn|to be advised|to be announced|to be confirmed|to be decided|to be nominated|' +
    'unknown|anonymous|vacant|withheld|name withheld|not given|not known|not recorded|delegate|participant|officer'
  ).split('|'),
);

function personReader(list: ParticipantList, nameOf: (row: number) => string, directory: MemberDirectory) {
  const genderOf = genderReader(list.block);
  const memberOf = columnReader(list.block, 'member', (cell) => {
    const names = readMemberList(cellText(cell), directory);
    return names.map((name) => (name.kind === 'member' ? name.member.code : foldText(name.text))).join('|');
  });
  return (at: number): ListedPerson => {
    const row = list.rows[at]!;
    const name = foldText(nameOf(row));
    return { list, row, name: PLACEHOLDERS.has(name) ? '' : name, member: memberOf(row), gender: genderOf(row) };
  };
}
