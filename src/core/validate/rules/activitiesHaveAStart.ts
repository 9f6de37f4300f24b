import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** Every activity has a start date. */
export const activitiesHaveAStart = activityRule(['date-missing'], ({ startReading, startField, source }) =>
  startReading.kind === 'blank' && hasColumn(source, startField)
    ? makeFinding('date-missing', placeOf(source, startField))
    : null,
);
