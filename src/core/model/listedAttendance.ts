import type { ListedName } from '../read/cells/memberList';
import type { SubRegion } from '../read/members/member';
import type { CountField } from './countFields';

/** Participants of one sub-region's Members: how many, how many with a gender, how many women. */
export interface SubRegionPeople {
  readonly participants: number;
  readonly recorded: number;
  readonly women: number;
}

/**
 * What the rows of a participants sheet say about one activity. A list replaces only the fields it holds; the others
 * stay those of the workshop row (definition: domain 1.6).
 */
export interface ListedAttendance {
  /** A field is absent where the list does not hold it; with a gender of anybody, it holds women, men and other. */
  readonly counts: Readonly<Partial<Record<CountField, number>>>;
  /** The administrations of the people listed, each once; null when no row names one. */
  readonly names: readonly ListedName[] | null;
  /** As given, from the lowest up: the scale is the target's to know. */
  readonly ratings: readonly number[];
  /** By the Members people came from. */
  readonly bySubRegion: Readonly<Partial<Record<SubRegion, SubRegionPeople>>>;
}
