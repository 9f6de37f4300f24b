import { countStatuses, type StatusCounts } from '../../indicators/countStatuses';
import type { Figures } from '../../indicators/figures';
import type { WorkshopLevel } from '../../indicators/participation';
import type { Model } from '../../model/model';
import type { Day } from '../../workbook/calendar';

/** The headline numbers of a meeting, kept for the next one to compare with: no names, no texts (definition: workbook 2.7). */
export interface Baseline {
  readonly asOf: Day;
  readonly held: Readonly<Record<WorkshopLevel, number>>;
  /** Null when no workshop gives a number. */
  readonly participants: number | null;
  readonly membersReached: number;
  /** Members of the region at the as-of date. */
  readonly members: number;
  /** Of the workshops that record gender; both null when none does. */
  readonly women: number | null;
  readonly genderParticipants: number | null;
  /** Indicators by status. */
  readonly statuses: StatusCounts;
}

export function buildBaseline({ participation, gender, indicators }: Figures, { asOf }: Model): Baseline {
  return {
    asOf,
    held: participation.byLevel,
    participants: participation.participants,
    membersReached: participation.membersReached.length,
    members: participation.members.length,
    women: gender.total?.women ?? null,
    genderParticipants: gender.total?.participants ?? null,
    statuses: countStatuses(indicators),
  };
}
