import { makeFinding } from '../../findings/makeFinding';
import { lastDayValid, type RegisteredExpert } from '../../model/experts/expertRegister';
import type { Activity } from '../../model/activity';
import { placeOf } from '../../model/source';
import { formatIsoDay } from '../../workbook/calendar';
import { formatPlace } from '../formatPlace';
import { modelRule } from '../rule';

/**
 * An expert whom a workshop names is accredited on the day it begins. Sure of the name alone: every accreditation that the
 * registers give for it must have ended. Who was dropped with the activity is not used.
 */
export const expertsAreAccredited = modelRule(['expert-expired'], ({ activities, expertRegister }) =>
  activities.flatMap((activity) => {
    if (isDropped(activity)) return [];
    return activity.experts.flatMap(({ person }) => {
      const last = person === null ? null : lastEnded(expertRegister, person, activity.start);
      if (last === null) return [];
      const params = {
        until: formatIsoDay(lastDayValid(last)!),
        register: formatPlace(last.source, 'validUntil'),
      };
      return [makeFinding('expert-expired', placeOf(activity.source, 'experts'), params)];
    });
  }),
);

function isDropped({ status }: Activity): boolean {
  return status.kind === 'known' && (status.word === 'cancelled' || status.word === 'postponed');
}

/** The accreditation that ended last, if all had ended before a day. */
function lastEnded(register: readonly RegisteredExpert[], person: string, day: number | null): RegisteredExpert | null {
  const own = register.filter((row) => row.person === person);
  const hasEnded = (last: number | null) => last !== null && day !== null && last < day;
  if (!own.every((row) => hasEnded(lastDayValid(row)))) return null;
  return own.reduce<RegisteredExpert | null>(
    (last, row) => (last && lastDayValid(last)! >= lastDayValid(row)! ? last : row),
    null,
  );
}
