import { usesExperts } from '../../indicators/measures/expertMissionShare';
import type { Activity } from '../../model/activity';
import { attendanceOf, evaluationOf, genderRecordedOf, membersPresent, participantsOf } from '../../model/attendance';
import type { MeasureName } from '../../model/measure';
import type { Output } from '../../model/publications/output';
import type { Settings } from '../../model/settings';
import type { SourceRow } from './sourceRows';

/** What a row adds to a figure: to its value, and for shares and means to what it is a part of. */
export interface Counted {
  readonly value: number | null;
  readonly of: number | null;
}

export interface CountedRow {
  readonly row: SourceRow;
  /** How often the row is evidence: a status cell that names three Members is three times. */
  readonly times: number;
  readonly settings: Settings;
  /** The top of the scale of a rating. */
  readonly scale: number;
}

const nothing: Counted = { value: null, of: null };

/** What a counted row adds, measure by measure (definition: domain 1.4). Members may stand in several rows. */
const counts: Readonly<Record<MeasureName, (counted: CountedRow) => Counted>> = {
  'members-with-status': ({ times }) => ({ value: times, of: null }),
  'members-reached': ofActivity((activity) => ({ value: membersPresent(activity).length, of: null })),
  'activities-held': () => ({ value: 1, of: null }),
  'outputs-recorded': ({ row }) => {
    if (row.kind !== 'output') return { value: 1, of: null };
    const { quantity } = row.output;
    return { value: quantity.kind === 'number' ? quantity.value : 1, of: null };
  },
  'expert-mission-share': ofActivity((activity) => ({ value: usesExperts(activity) ? 1 : 0, of: 1 })),
  'requests-met-share': ({ row }) => {
    if (row.kind !== 'output') return nothing;
    return { value: numberOf(row.output, 'met') ?? 0, of: numberOf(row.output, 'requested') };
  },
  'women-share': ofActivity(womenOf),
  'female-heads-growth': ofActivity((activity) => ({ value: attendanceOf(activity, 'femaleHeads'), of: null })),
  'mean-evaluation': ofActivity((activity, { scale }) => {
    const evaluation = evaluationOf(activity, scale);
    return { value: evaluation?.points ?? null, of: evaluation?.weight ?? null };
  }),
  reported: ({ row }) => {
    if (row.kind !== 'action') return nothing;
    const { reportedValue } = row.action;
    return { value: reportedValue.kind === 'number' ? reportedValue.value : null, of: null };
  },
};

export function countedValue(measure: MeasureName, counted: CountedRow): Counted {
  return counts[measure](counted);
}

/** Women, and the people they are a share of. */
export function womenOf(activity: Activity, { settings }: Pick<CountedRow, 'settings'>): Counted {
  const basis = settings.shareBasis === 'recorded' ? genderRecordedOf : participantsOf;
  return { value: attendanceOf(activity, 'women'), of: basis(activity) };
}

function ofActivity(count: (activity: Activity, counted: CountedRow) => Counted): (counted: CountedRow) => Counted {
  return (counted) => (counted.row.kind === 'activity' ? count(counted.row.activity, counted) : nothing);
}

function numberOf(output: Output, field: 'requested' | 'met'): number | null {
  const number = output[field];
  return number.kind === 'number' ? number.value : null;
}
