import { wordOf, type Activity } from '../../model/activity';
import { fiscalYearLabel } from '../../model/period';
import { expertsByOrigin, type OriginFigure } from './expertsByOrigin';
import { workshopLevels, type WorkshopLevel } from '../participation';
import { sumGiven } from '../sumGiven';

/** Accredited experts at some workshops. */
export interface MobilisedCount {
  /** How often experts were sent, one that came twice twice; null where no workshop gives a number. */
  readonly experts: number | null;
  /** The workshops with experts. */
  readonly activities: readonly Activity[];
  /** Those of them where the number of some experts is not known. */
  readonly withoutNumber: readonly Activity[];
}

/** The accredited experts of the workshops that participation counts. */
export interface MobilisedExperts extends MobilisedCount {
  readonly byOrigin: readonly OriginFigure[];
  readonly byLevel: Readonly<Record<WorkshopLevel, MobilisedCount>>;
  /** By the year a workshop began in, the first year first. */
  readonly byFiscalYear: readonly (MobilisedCount & { readonly fiscalYear: string })[];
}

/**
 * The experts that workshops name, by level, origin and fiscal year.
 * @param counted the workshops that participation counts.
 */
export function computeMobilised(counted: readonly Activity[]): MobilisedExperts {
  const used = counted.filter(({ experts }) => experts.length > 0);
  const ofLevel = (level: WorkshopLevel) => countMobilised(used.filter((activity) => wordOf(activity.level) === level));
  const [national, subRegional, regional] = workshopLevels;
  const years = [...new Set(used.map(yearOf))].sort();
  return {
    ...countMobilised(used),
    byOrigin: expertsByOrigin(used),
    byLevel: { national: ofLevel(national), 'sub-regional': ofLevel(subRegional), regional: ofLevel(regional) },
    byFiscalYear: years.map((fiscalYear) => ({
      fiscalYear,
      ...countMobilised(used.filter((activity) => yearOf(activity) === fiscalYear)),
    })),
  };
}

/** The experts of some workshops that have any. */
export function countMobilised(activities: readonly Activity[]): MobilisedCount {
  const numbers = activities.flatMap(({ experts }) => experts.map((group) => group.experts));
  const withoutNumber = activities.filter(({ experts }) => experts.some((group) => group.experts === null));
  return { experts: sumGiven(numbers), activities, withoutNumber };
}

/** Every workshop that participation counts has a start. */
function yearOf({ start }: Activity): string {
  return fiscalYearLabel(start!);
}
