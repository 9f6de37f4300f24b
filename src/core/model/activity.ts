import { z } from 'zod';
import type { ActionRefsReading } from '../read/cells/actionRefs';
import type { NumberReading } from '../read/cells/counts';
import type { DateReading } from '../read/cells/dates';
import type { EvaluationReading } from '../read/cells/evaluations';
import type { ExpertGroup } from '../read/cells/experts/expertOrigins';
import type { ListedName } from '../read/cells/memberList';
import type { ActivityStatus, Level, Mode, WordReading } from '../read/cells/vocabulary';
import { countFields, type CountField } from './countFields';
import type { ListedAttendance } from './listedAttendance';
import type { Source } from './source';

const reading = <T extends { kind: string }>() =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && 'kind' in value);

/** A workshop, meeting or mission: one row of a workshop sheet (definition: domain 1.2 and 1.6). */
export const activitySchema = z.object({
  /** As written in its number column; '' without one. */
  number: z.string(),
  title: z.string(),
  /** The day it began; null when missing or unreadable. */
  start: z.int().nullable(),
  /** The day it ended: its own, else the end of the period its start cell gives. */
  end: z.int().nullable(),
  startReading: reading<DateReading>(),
  endReading: reading<DateReading>(),
  /** The column the start was read from. */
  startField: z.enum(['start', 'date']),
  mode: reading<WordReading<Mode>>(),
  level: reading<WordReading<Level>>(),
  status: reading<WordReading<ActivityStatus>>(),
  counts: z.record(z.enum(countFields), reading<NumberReading>()),
  evaluation: reading<EvaluationReading>(),
  /** The accredited experts it used. */
  experts: z.array(z.custom<ExpertGroup>((value) => typeof value === 'object' && value !== null && 'origin' in value)),
  /** Whether an expert was requested for it; false without such a column. */
  asksForExperts: z.boolean(),
  names: z.array(z.custom<ListedName>((value) => typeof value === 'object' && value !== null && 'kind' in value)),
  actions: z.custom<ActionRefsReading>((value) => typeof value === 'object' && value !== null && 'refs' in value),
  actionsText: z.string(),
  /** What a participants sheet says of it; null when it has no rows there. */
  listed: z
    .custom<ListedAttendance>((value) => typeof value === 'object' && value !== null && 'counts' in value)
    .nullable(),
  source: z.custom<Source>((value) => typeof value === 'object' && value !== null && 'row' in value),
});

export type Activity = z.infer<typeof activitySchema>;

/** A count as typed in the activity's row; null when it is not given or invalid. */
export function countOf(activity: Activity, field: CountField): number | null {
  const count = activity.counts[field];
  return count.kind === 'number' ? count.value : null;
}

/** The known word of a reading; null when blank or unknown. */
export function wordOf<Word extends string>(word: WordReading<Word>): Word | null {
  return word.kind === 'known' ? word.word : null;
}

/**
 * Held: ended (or, without an end, begun) on or before the day, its status empty or a held word (definition: domain
 * 1.2).
 */
export function isHeldOn(activity: Activity, day: number): boolean {
  const last = activity.end ?? activity.start;
  return last !== null && last <= day && hasHeldStatus(activity);
}

export function hasHeldStatus({ status }: Activity): boolean {
  return status.kind === 'blank' || (status.kind === 'known' && status.word === 'held');
}

/** True when its dates contradict each other: the end lies before the start. */
export function isReversed({ startReading, endReading }: Activity): boolean {
  if (startReading.kind !== 'period') return false;
  return (endReading.kind === 'period' ? endReading.to : startReading.to) < startReading.from;
}
