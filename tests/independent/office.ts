import type { PlainCell } from '../support/snapshotFrom';
import type { TableMember } from './plainFigures/memberTable';

/**
 * An office and its sheets as a person knows them: beside each cell stands what the person who typed it means. The
 * figures of plainFigures/ are computed from the meanings, those of the product from the cells.
 */

/** What a cell means; null when it is empty or nobody can tell. Days are written `2026-06-30`. */
export interface Typed<Value> {
  readonly means: Value | null;
  readonly cell: PlainCell;
}

export const levelWords = [
  'national',
  'sub-regional',
  'regional',
  'global',
  'meeting',
  'mission',
  'accreditation',
] as const;
export type LevelWord = (typeof levelWords)[number];
export type ModeWord = 'online' | 'in-person' | 'hybrid';
export type StatusWord = 'held' | 'planned' | 'on hold' | 'postponed' | 'cancelled' | 'unknown';
export type GenderWord = 'woman' | 'man' | 'other' | 'not recorded';

/** A name in a cell that lists administrations: a Member by its code, a name nobody knows, or a body that is none. */
export type Named =
  | { readonly is: 'Member'; readonly code: string }
  | { readonly is: 'unknown'; readonly name: string }
  | { readonly is: 'no Member' };

export type TargetMeaning =
  | { readonly kind: 'members'; readonly atLeast: number; readonly of: number | null; readonly per: 'year' | null }
  | { readonly kind: 'frequency'; readonly atLeast: number; readonly of: null; readonly per: 'year' | '2y' | 'quarter' }
  | { readonly kind: 'count' | 'share' | 'growth'; readonly atLeast: number; readonly of: null; readonly per: null }
  | { readonly kind: 'rating'; readonly atLeast: number; readonly of: number; readonly per: null };

/** What a KPI speaks of, as far as it decides where its actual comes from. */
export type KpiTopic = 'activities' | 'meetings' | 'women' | 'experts' | 'requests' | 'other';

export interface OfficeIndicator {
  readonly kpi: string;
  readonly topic: KpiTopic;
  readonly target: Typed<TargetMeaning> & { readonly cell: string };
}

export interface OfficeAction {
  readonly ref: string;
  readonly pillar: number;
  readonly letter: string;
  readonly isUponRequest: boolean;
  readonly rsp: Typed<{ readonly objective: string; readonly milestones: readonly number[] }>;
  readonly indicators: readonly OfficeIndicator[];
  readonly deliverable: Typed<string>;
  readonly measure: Typed<string>;
  readonly reportedValue: Typed<number>;
  readonly baseline: Typed<number>;
}

export interface OfficePlan {
  readonly title: string;
  readonly term: Days;
  readonly actions: readonly OfficeAction[];
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface OfficeWorkshop {
  readonly number: Typed<number>;
  readonly title: string;
  readonly start: Typed<string>;
  readonly end: Typed<string>;
  readonly level: Typed<LevelWord>;
  readonly mode: Typed<ModeWord>;
  readonly planActions: Typed<readonly string[]>;
  readonly status: Typed<StatusWord>;
  readonly participants: Typed<number>;
  readonly women: Typed<number>;
  readonly men: Typed<number>;
  readonly otherGender: Typed<number>;
  readonly observers: Typed<number>;
  readonly administrations: Typed<number>;
  readonly members: Typed<readonly Named[]>;
  readonly heads: Typed<number>;
  readonly femaleHeads: Typed<number>;
  /** Whether any accredited expert helped, and whether one was asked for. */
  readonly experts: Typed<boolean>;
  readonly expertsRequested: Typed<boolean>;
  readonly evaluation: Typed<number>;
  readonly respondents: Typed<number>;
}

export type WorkshopColumn = Exclude<keyof OfficeWorkshop, 'title' | 'start'>;

export interface WorkshopSheet {
  /** What stands above the header: staff's own title, or nothing. */
  readonly heading: string | null;
  /** Start and end in one cell, as a period. */
  readonly hasPeriods: boolean;
  /** The columns the sheet does without. */
  readonly without: readonly WorkshopColumn[];
  readonly workshops: readonly OfficeWorkshop[];
}

export interface OfficePerson {
  /** The workshop attended, counted over all workshop sheets; null: one that is on no sheet. */
  readonly workshop: number | null;
  readonly isByNumber: boolean;
  readonly name: string;
  readonly member: Typed<Named>;
  readonly title: Typed<GenderWord>;
  readonly gender: Typed<GenderWord>;
  readonly role: Typed<'head' | 'observer' | 'delegate'>;
  readonly rating: Typed<number>;
}

export type PersonColumn = 'title' | 'gender' | 'role' | 'rating';

export interface PersonSheet {
  readonly without: readonly PersonColumn[];
  readonly people: readonly OfficePerson[];
}

/** A Member has it, has not, or has it since a day. */
export type StatusAnswer = { readonly is: 'yes' | 'no' } | { readonly is: 'since'; readonly day: string };

export interface StatusSheet {
  /** The action each instrument is tied to. */
  readonly instruments: readonly { readonly action: string; readonly header: string }[];
  readonly rows: readonly { readonly member: Typed<Named>; readonly answers: readonly Typed<StatusAnswer>[] }[];
}

export interface OfficeOutput {
  readonly date: Typed<string>;
  readonly type: Typed<string>;
  readonly planActions: Typed<readonly string[]>;
  readonly quantity: Typed<number>;
  readonly requested: Typed<number>;
  readonly met: Typed<number>;
}

export type OutputColumn = 'planActions' | 'quantity' | 'requested' | 'met';

export interface OutputSheet {
  readonly without: readonly OutputColumn[];
  readonly outputs: readonly OfficeOutput[];
}

export interface OfficeSettings {
  readonly genderGoal: number;
  readonly shareBasis: 'participants' | 'recorded';
  readonly offTrackBelowExpected: number;
  readonly offTrackBelowThreshold: number;
  readonly notStartedBefore: number;
  readonly atRiskAfter: number;
}

export interface Office {
  readonly today: string;
  /** Null: the default. */
  readonly asOf: string | null;
  /** Null: the default; an end may be left open. */
  readonly window: { readonly from: string | null; readonly to: string | null } | null;
  readonly settings: OfficeSettings;
  readonly plan: OfficePlan | null;
  /** The Members: those everybody knows, or those of the office's own list. */
  readonly region: readonly TableMember[];
  readonly hasMembersSheet: boolean;
  readonly workshops: readonly WorkshopSheet[];
  readonly people: readonly PersonSheet[];
  readonly status: readonly StatusSheet[];
  readonly outputs: readonly OutputSheet[];
  /** Whether the workshops, lists and outputs stand in a second file. */
  readonly isTwoFiles: boolean;
}
