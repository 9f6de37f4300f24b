import type { Activity } from '../../model/activity';
import { membersPresent } from '../../model/attendance';
import type { Model } from '../../model/model';
import type { PlannedActivity } from '../../model/workplan/workplan';
import type { DayRange } from '../../workbook/calendar';
import { heldAssistance, plannedAssistance } from './matchNeeds';
import type { NeedFigure } from './needFigure';

/** What was planned or held without a need. */
export interface UnaskedActivities {
  readonly planned: readonly PlannedActivity[];
  readonly held: readonly Activity[];
}

/**
 * Planned and held in a year that a survey asks about, where no Member it is for asked for it. What was held with nobody
 * named is not judged.
 */
export function findUnasked(model: Model, needs: readonly NeedFigure[]): UnaskedActivities {
  const years = [...new Map(needs.map(({ need: { year } }) => [year?.from ?? null, year])).values()];
  const isAskedAbout = ({ from, to }: DayRange) =>
    years.some((year) => year === null || (from <= year.to && to >= year.from));
  const planned = new Set(needs.flatMap((figure) => figure.planned ?? []));
  const held = new Set(needs.flatMap((figure) => figure.held ?? []));
  return {
    planned: plannedAssistance(model).filter(
      (one) => !planned.has(one) && (one.term === null || isAskedAbout(one.term)),
    ),
    held: heldAssistance(model).filter(
      (one) => !held.has(one) && isAskedAbout({ from: one.start!, to: one.start! }) && membersPresent(one).length > 0,
    ),
  };
}
