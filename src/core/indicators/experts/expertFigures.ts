import type { Place } from '../../findings/finding';
import type { Activity } from '../../model/activity';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/source';
import type { LeftOut } from '../evidence';
import { computeExpertPool, type ExpertPool } from './expertPool';
import { hasColumnIn } from '../measures/activitiesInRange';
import { computeMobilised, type MobilisedExperts } from './mobilisedExperts';
import type { Participation } from '../participation';

/** Accredited experts: those that workshops used, and those of the register. */
export interface ExpertFigures {
  /** Null where no workshops sheet has a column for experts. */
  readonly mobilised: MobilisedExperts | null;
  /** Rows with experts that participation does not count. */
  readonly leftOut: readonly LeftOut[];
  /** Null without a register. */
  readonly pool: ExpertPool | null;
}

/** The figures of accredited experts, over the window of participation; null where no sheet speaks of experts. */
export function computeExperts(participation: Participation, model: Model): ExpertFigures | null {
  const pool = computeExpertPool(model);
  const hasExperts = hasColumnIn(model, 'workshops', 'experts');
  if (!hasExperts && pool === null) return null;
  return {
    mobilised: hasExperts ? computeMobilised(participation.counted) : null,
    leftOut: leftOutWithExperts(participation, model.activities),
    pool,
  };
}

function leftOutWithExperts({ leftOut }: Participation, activities: readonly Activity[]): readonly LeftOut[] {
  const used = activities.filter(({ experts }) => experts.length > 0);
  const sources = new Map(used.map(({ source }) => [keyOf(placeOf(source, 'title')), source]));
  return leftOut.flatMap(({ place, reason }) => {
    const source = sources.get(keyOf(place));
    return source ? [{ place: placeOf(source, 'experts'), reason }] : [];
  });
}

function keyOf({ workbook, sheet, range }: Place): string {
  return `${workbook} ${range.top} ${sheet}`;
}
