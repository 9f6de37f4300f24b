import type { Place } from '../../findings/finding';
import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { LeftOut } from '../../indicators/evidence';
import type { Figures } from '../../indicators/figures';
import { actionLabel } from '../../model/actionLabel';
import type { Activity } from '../../model/activity';
import { participantsOf } from '../../model/attendance';
import { measureLabels } from '../../model/measure';
import type { Settings } from '../../model/settings';
import { placeOf } from '../../model/source';
import { countedValue, womenOf, type Counted } from './countedValue';
import type { SourceRow, SourceRows } from './sourceRows';

/** A row of the workbook that a figure was made from, or that was left out of it. */
export interface EvidenceRow {
  /** `1-(bb)`, or the name of a headline figure. */
  readonly figure: string;
  readonly part: number | null;
  readonly measure: string;
  /** Why it was left out; null when it counts. */
  readonly reason: string | null;
  readonly place: Place;
  readonly row: SourceRow | null;
  readonly counted: Counted;
}

const notCounted: Counted = { value: null, of: null };

/** The rows of one indicator: those it was made from, then those left out (definition: workbook 2.3). */
export function indicatorEvidence(figure: IndicatorFigure, rows: SourceRows, settings: Settings): EvidenceRow[] {
  const { action, indicator, measure, judgement, leftOut } = figure;
  const base = {
    figure: actionLabel(action),
    part: indicator.part,
    measure: measure === null ? '' : measureLabels[measure],
  };
  const scale = indicator.target?.of ?? 5;
  const counted = countPlaces(judgement?.result.evidence ?? []).map(({ place, times }): EvidenceRow => {
    const row = rows.at(place);
    const value = row && measure ? countedValue(measure, { row, times, settings, scale }) : notCounted;
    return { ...base, place, row, reason: null, counted: value };
  });
  return [...counted, ...leftOutRows(base, leftOut, rows)];
}

/** The rows of the follow-up survey: a reply each, and those left out; none without a survey. */
export function surveyEvidence({ survey }: Figures, rows: SourceRows): EvidenceRow[] {
  if (survey === null) return [];
  const base = { figure: 'Survey', part: null, measure: 'Replies about workshops' };
  const counted = survey.evidence.map((place): EvidenceRow => ({
    ...base,
    place,
    row: rows.at(place),
    reason: null,
    counted: { value: 1, of: null },
  }));
  return [...counted, ...leftOutRows(base, survey.leftOut, rows)];
}

/** The rows of the headline figures: the workshops counted and those left out. */
export function headlineEvidence(figures: Figures, rows: SourceRows, settings: Settings): EvidenceRow[] {
  const { participation, gender } = figures;
  const participants = (activity: Activity): Counted => ({ value: participantsOf(activity), of: null });
  return [
    ...activityRows('Participation', 'Workshops held, their participants', participation, 'title', participants, rows),
    ...activityRows(
      'Gender',
      'Women, of the participations',
      gender,
      'women',
      (activity) => womenOf(activity, { settings }),
      rows,
    ),
  ];
}

interface CountedActivities {
  readonly counted: readonly Activity[];
  readonly leftOut: readonly LeftOut[];
}

function activityRows(
  figure: string,
  measure: string,
  { counted, leftOut }: CountedActivities,
  field: string,
  count: (activity: Activity) => Counted,
  rows: SourceRows,
): EvidenceRow[] {
  const base = { figure, part: null, measure };
  const used = counted.map((activity): EvidenceRow => {
    const row: SourceRow = { kind: 'activity', activity };
    return { ...base, place: placeOf(activity.source, field), row, reason: null, counted: count(activity) };
  });
  return [...used, ...leftOutRows(base, leftOut, rows)];
}

function leftOutRows(
  base: Pick<EvidenceRow, 'figure' | 'part' | 'measure'>,
  leftOut: readonly LeftOut[],
  rows: SourceRows,
): EvidenceRow[] {
  const seen = new Set<string>();
  return leftOut.flatMap(({ place, reason }): EvidenceRow[] => {
    const row = rows.at(place);
    const words = withoutNames(reason, row);
    const key = `${keyOf(place)} ${words}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...base, place, row, reason: words, counted: notCounted }];
  });
}

/** What a participants sheet has in the place of a Member may be a person's name: it is not repeated. */
function withoutNames(reason: string, row: SourceRow | null): string {
  const isListed = row?.kind === 'activity' && row.activity.listed !== null;
  return isListed ? reason.replace(/^(Member not recognised):.*$/s, '$1 on the participants sheet') : reason;
}

function countPlaces(places: readonly Place[]): readonly { readonly place: Place; readonly times: number }[] {
  const times = new Map<string, { place: Place; times: number }>();
  for (const place of places) {
    const known = times.get(keyOf(place));
    if (known) known.times++;
    else times.set(keyOf(place), { place, times: 1 });
  }
  return [...times.values()];
}

function keyOf({ workbook, sheet, range }: Place): string {
  return `${workbook} ${range.top} ${range.left} ${sheet}`;
}
