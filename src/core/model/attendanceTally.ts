import type { ListedName } from '../read/cells/memberList';
import type { ParticipantRole } from '../read/cells/participantRole';
import type { Gender } from '../read/cells/gender';
import { isMemberOn } from '../read/members/memberDirectory';
import type { SubRegion } from '../read/members/member';
import type { Activity } from './activity';
import type { ListedAttendance, SubRegionPeople } from './listedAttendance';

/** What one row of a participants sheet says of a person. */
export interface ParticipantRow {
  readonly gender: Gender | 'notRecorded';
  readonly role: ParticipantRole | null;
  readonly mode: 'online' | 'in-person' | null;
  /** The administration the person came from; the same array for the same text. */
  readonly names: readonly ListedName[];
  readonly rating: number | null;
}

/** Adds up the rows of one activity; nothing of a single person is kept. */
export class AttendanceTally {
  private people = 0;
  private readonly genders = { woman: 0, man: 0, other: 0 };
  private readonly modes = { online: 0, 'in-person': 0 };
  private readonly heads = { all: 0, women: 0, recorded: 0 };
  private observers = 0;
  private readonly names = new Set<readonly ListedName[]>();
  private readonly ratings: number[] = [];
  private readonly regions: Partial<Record<SubRegion, { -readonly [Field in keyof SubRegionPeople]: number }>> = {};

  constructor(private readonly start: number | null) {}

  add({ gender, role, mode, names, rating }: ParticipantRow): void {
    this.people++;
    const isRecorded = gender !== 'notRecorded';
    if (isRecorded) this.genders[gender]++;
    if (mode !== null) this.modes[mode]++;
    if (role === 'observer') this.observers++;
    if (role === 'head') {
      this.heads.all++;
      if (isRecorded) this.heads.recorded++;
      if (gender === 'woman') this.heads.women++;
    }
    if (names.length > 0) this.names.add(names);
    if (rating !== null) this.ratings.push(rating);
    this.addToSubRegion(names, isRecorded, gender === 'woman');
  }

  /** Where nobody's gender, mode or role is given, the list does not hold it. */
  build(): ListedAttendance {
    const { genders, modes, heads } = this;
    const hasGender = genders.woman + genders.man + genders.other > 0;
    const hasMode = modes.online + modes['in-person'] > 0;
    const names = [...this.names].flat();
    return {
      counts: {
        participants: this.people,
        ...(hasGender ? { women: genders.woman, men: genders.man, otherGender: genders.other } : {}),
        ...(hasMode ? { onsite: modes['in-person'], online: modes.online } : {}),
        ...(this.observers > 0 ? { observers: this.observers } : {}),
        ...(heads.all > 0 ? { headsOfDelegation: heads.all } : {}),
        ...(heads.recorded > 0 ? { femaleHeads: heads.women } : {}),
      },
      names: names.length === 0 ? null : distinctNames(names),
      ratings: this.ratings.sort((a, b) => a - b),
      bySubRegion: this.regions,
    };
  }

  private addToSubRegion(names: readonly ListedName[], isRecorded: boolean, isWoman: boolean): void {
    for (const name of names) {
      if (name.kind !== 'member' || (this.start !== null && !isMemberOn(name.member, this.start))) continue;
      const { subRegion } = name.member;
      if (subRegion === null) return;
      const region = (this.regions[subRegion] ??= { participants: 0, recorded: 0, women: 0 });
      region.participants++;
      if (isRecorded) region.recorded++;
      if (isWoman) region.women++;
      return;
    }
  }
}

/** A tally for an activity. */
export function tallyFor({ start }: Activity): AttendanceTally {
  return new AttendanceTally(start);
}

function distinctNames(names: readonly ListedName[]): readonly ListedName[] {
  const distinct = new Map<string, ListedName>();
  for (const name of names) {
    const key = name.kind === 'member' ? `member ${name.member.name}` : `${name.kind} ${name.text.toLowerCase()}`;
    if (!distinct.has(key)) distinct.set(key, name);
  }
  return [...distinct.values()];
}
