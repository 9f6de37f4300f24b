import { wordOf, type Activity } from '../model/activity';
import type { Model } from '../model/model';
import { subRegions, type Member, type SubRegion } from '../read/members/member';
import { isWithin, type Day } from '../workbook/calendar';
import { leaveOut, NO_START, reasonNotHeld, type LeftOut } from './evidence';
import { sumGender } from './gender/gender';
import { ratio } from './ratio';
import type { WorkshopFigure } from './workshopFigures';

export const workshopLevels = ['national', 'sub-regional', 'regional'] as const;
export type WorkshopLevel = (typeof workshopLevels)[number];

/** Participation over the window: held national, sub-regional and regional workshops (definition: domain 1.6). */
export interface Participation {
  readonly held: number;
  /** The activities that held counts. */
  readonly counted: readonly Activity[];
  readonly leftOut: readonly LeftOut[];
  readonly byLevel: Readonly<Record<WorkshopLevel, number>>;
  /** Null when no workshop gives a number. */
  readonly participants: number | null;
  readonly membersReached: readonly Member[];
  /** Members of the region at the as-of date. */
  readonly members: readonly Member[];
  readonly bySubRegion: readonly { subRegion: SubRegion; members: number; of: number; workshops: number }[];
  readonly membersNotReached: readonly Member[];
  readonly byFiscalYear: readonly YearFigure[];
  readonly byQuarter: readonly { fiscalYear: string; quarter: string; held: number; participants: number | null }[];
  readonly byMember: readonly { member: Member; workshops: number; last: Day; actions: readonly string[] }[];
}

export interface YearFigure {
  readonly fiscalYear: string;
  readonly held: number;
  readonly participants: number | null;
  readonly women: number | null;
  readonly genderParticipants: number | null;
  readonly womenShare: number | null;
}

/** The workshops that participation and gender speak of. */
export function workshopsInWindow(workshops: readonly WorkshopFigure[], model: Model): readonly WorkshopFigure[] {
  return workshops.filter((workshop) => reasonLeftOut(workshop, model) === null);
}

function reasonLeftOut({ isHeld, activity }: WorkshopFigure, { window, asOf }: Model): string | null {
  if (!isHeld) return reasonNotHeld(activity, asOf);
  if (activity.start === null) return NO_START;
  if (window !== null && !isWithin(activity.start, window)) return 'outside the window';
  const level = wordOf(activity.level);
  const isWorkshop = workshopLevels.some((known) => known === level);
  return isWorkshop ? null : 'not a national, sub-regional or regional workshop';
}

export function computeParticipation(all: readonly WorkshopFigure[], model: Model): Participation {
  const held = workshopsInWindow(all, model);
  const members = model.directory.membersOn(model.asOf);
  const reached = new Set(held.flatMap((workshop) => workshop.members));
  return {
    held: held.length,
    counted: held.map(({ activity }) => activity),
    leftOut: all.flatMap((workshop) => {
      const reason = reasonLeftOut(workshop, model);
      return reason === null ? [] : [leaveOut(workshop.activity, reason)];
    }),
    byLevel: countByLevel(held),
    participants: sumParticipants(held),
    membersReached: model.directory.members.filter((member) => reached.has(member)),
    members,
    bySubRegion: subRegions.map((subRegion) => ({
      subRegion,
      members: [...reached].filter((member) => member.subRegion === subRegion).length,
      of: members.filter((member) => member.subRegion === subRegion).length,
      workshops: held.filter((workshop) => workshop.subRegions.includes(subRegion)).length,
    })),
    membersNotReached: members.filter((member) => !reached.has(member)),
    byFiscalYear: groupBy(held, (workshop) => workshop.fiscalYear!).map(([fiscalYear, workshops]) =>
      yearFigure(fiscalYear, workshops, model),
    ),
    byQuarter: groupBy(held, (workshop) => `${workshop.fiscalYear!} ${workshop.quarter!}`).map(([key, workshops]) => {
      const [fiscalYear, quarter] = key.split(' ') as [string, string];
      return { fiscalYear, quarter, held: workshops.length, participants: sumParticipants(workshops) };
    }),
    byMember: [...reached].sort(byName).map((member) => memberFigure(member, held)),
  };
}

function countByLevel(held: readonly WorkshopFigure[]): Record<WorkshopLevel, number> {
  const count = (level: WorkshopLevel) => held.filter(({ activity }) => wordOf(activity.level) === level).length;
  return { national: count('national'), 'sub-regional': count('sub-regional'), regional: count('regional') };
}

/** The sum of the participants given; null when no workshop gives a number. */
export function sumParticipants(workshops: readonly WorkshopFigure[]): number | null {
  const given = workshops.flatMap(({ participants }) => participants ?? []);
  return given.length === 0 ? null : given.reduce((sum, participants) => sum + participants, 0);
}

function yearFigure(fiscalYear: string, workshops: readonly WorkshopFigure[], { settings }: Model): YearFigure {
  const gender = sumGender(
    workshops.map(({ activity }) => activity),
    settings,
  );
  const hasGender = gender.counted.length > 0;
  return {
    fiscalYear,
    held: workshops.length,
    participants: sumParticipants(workshops),
    women: hasGender ? gender.women : null,
    genderParticipants: hasGender ? gender.participants : null,
    womenShare: ratio(gender.women, gender.participants),
  };
}

function memberFigure(member: Member, held: readonly WorkshopFigure[]) {
  const attended = held.filter((workshop) => workshop.members.includes(member));
  return {
    member,
    workshops: attended.length,
    last: Math.max(...attended.map(({ activity }) => activity.end ?? activity.start!)),
    actions: [...new Set(attended.flatMap(({ activity }) => activity.actions.refs))].sort(compareRefs),
  };
}

/** 1-(b) before 1-(aa) before 2-(a). */
function compareRefs(a: string, b: string): number {
  const key = (ref: string) => {
    const [pillar, letters] = ref.split('-') as [string, string];
    return `${pillar} ${letters.length} ${letters}`;
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function byName(a: Member, b: Member): number {
  return a.name < b.name ? -1 : 1;
}

/** Groups in the order of their keys. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
