import type { ContactPoint } from '../model/contactPoint';
import type { Model } from '../model/model';
import { placeOf, type Source } from '../model/source';
import { membersAmong } from '../read/cells/memberList';
import { subRegions, type Member, type SubRegion } from '../read/members/member';
import type { LeftOut } from './evidence';
import type { Participation } from './participation';

/** A Member of the region on the as-of date, as the lists of contact points give it. */
export interface AssignedMember {
  readonly member: Member;
  readonly subRegion: SubRegion | null;
  /** False where it took part in no workshop that participation counts. */
  readonly isReached: boolean;
  /** Whether its row gives anybody to turn to. */
  readonly hasContact: boolean;
  /** Null for a Member that stands in no row. */
  readonly source: Source | null;
}

/** The Members that one officer of the office looks after. */
export interface OfficerFigure {
  /** The role as written; null where it may be a name, and for the Members of no officer. */
  readonly role: string | null;
  /** The first row of the officer; null for the Members of no officer. */
  readonly source: Source | null;
  readonly members: readonly AssignedMember[];
}

/** The Members of the region by who at the office looks after them, and who of them was not reached. */
export interface ContactPointFigures {
  /** In the order of their first rows; the Members of no officer last, if there are any. */
  readonly officers: readonly OfficerFigure[];
  /** Every sub-region in the office's order, then the Members of none, if there are any. */
  readonly bySubRegion: readonly {
    readonly subRegion: SubRegion | null;
    readonly members: readonly AssignedMember[];
  }[];
  readonly leftOut: readonly LeftOut[];
}

/** Null without a list of contact points. A Member that stands in two rows is the first one's. */
export function computeContactPoints(participation: Participation, model: Model): ContactPointFigures | null {
  const { blocks, contactPoints } = model;
  if (!blocks.some(({ role }) => role === 'contactPoints')) return null;
  const { rowOf, leftOut } = assign(contactPoints, participation.members);
  const members = participation.members.map((member): AssignedMember => {
    const row = rowOf.get(member) ?? null;
    return {
      member,
      subRegion: row === null ? member.subRegion : row.subRegion,
      isReached: !participation.membersNotReached.includes(member),
      hasContact: row?.hasContact ?? false,
      source: row?.source ?? null,
    };
  });
  const officerOf = ({ member }: AssignedMember) => rowOf.get(member)?.officer ?? '';
  const firstRows = new Map<string, ContactPoint>();
  for (const row of contactPoints)
    if (row.officer !== '' && !firstRows.has(row.officer)) firstRows.set(row.officer, row);
  const officers = [...firstRows.values()].map(({ officer, role, source }): OfficerFigure => {
    return { role, source, members: members.filter((one) => officerOf(one) === officer) };
  });
  const nobodys: OfficerFigure = { role: null, source: null, members: members.filter((one) => officerOf(one) === '') };
  const groups = [...subRegions, null].map((subRegion) => ({
    subRegion,
    members: members.filter((one) => one.subRegion === subRegion),
  }));
  return {
    officers: [...officers, nobodys].filter(({ source, members: own }) => source !== null || own.length > 0),
    bySubRegion: groups.filter(({ subRegion, members: own }) => subRegion !== null || own.length > 0),
    leftOut,
  };
}

/** The row of each Member, and the rows of none. */
function assign(contactPoints: readonly ContactPoint[], members: readonly Member[]) {
  const rowOf = new Map<Member, ContactPoint>();
  const leftOut: LeftOut[] = [];
  for (const row of contactPoints) {
    const named = membersAmong(row.names).filter((member) => members.includes(member));
    const fresh = named.filter((member) => !rowOf.has(member));
    fresh.forEach((member) => rowOf.set(member, row));
    if (fresh.length > 0) continue;
    const reason = named.length > 0 ? 'a Member listed before' : 'no Member of the region';
    leftOut.push({ place: placeOf(row.source, 'member'), reason });
  }
  return { rowOf, leftOut };
}
