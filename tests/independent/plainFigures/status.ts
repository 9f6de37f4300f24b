import type { OfficeSettings, TargetMeaning } from '../office';

/** What a status is decided from. */
export interface Standing {
  readonly kind: TargetMeaning['kind'];
  readonly actual: number;
  readonly required: number;
  readonly expected: number;
  readonly isDeadlinePassed: boolean;
  /** Where the target asks for something in each period. */
  readonly periods: {
    readonly areAllMet: boolean;
    readonly isOneMissed: boolean;
    /** Which part of the current period is gone; 0 when it is met, or there is none. */
    readonly goneOfCurrent: number;
  } | null;
}

/** The first rule that holds (definition: domain 1.5). */
export function statusOf(standing: Standing, settings: OfficeSettings): string {
  const { kind, actual, required, expected, isDeadlinePassed, periods } = standing;
  if (periods !== null) {
    if (periods.areAllMet) return 'Achieved';
    if (isDeadlinePassed) return 'Not achieved';
    if (periods.isOneMissed) return 'Off track';
    return periods.goneOfCurrent > settings.atRiskAfter ? 'At risk' : 'On track';
  }
  if (kind === 'members' || kind === 'count') {
    const progress = actual / required;
    if (progress >= 1) return 'Achieved';
    if (isDeadlinePassed) return 'Not achieved';
    if (actual === 0 && expected < settings.notStartedBefore) return 'Not started';
    if (isUnder(progress, settings.offTrackBelowExpected * expected)) return 'Off track';
    return isUnder(progress, expected) ? 'At risk' : 'On track';
  }
  const isMet = !isUnder(actual, required);
  if (isDeadlinePassed) return isMet ? 'Achieved' : 'Not achieved';
  if (isUnder(actual, settings.offTrackBelowThreshold * required)) return 'Off track';
  return isMet ? 'On track' : 'At risk';
}

/** By more than the last digits of a fraction that no decimal number holds exactly. */
function isUnder(value: number, limit: number): boolean {
  return limit - value > 1e-12;
}
