import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { modelRule } from '../rule';

/** The month or year of web visits can be read, and in one way only. */
export const visitPeriodsAreReadable = modelRule(['visits-period-unreadable'], ({ webVisits }) =>
  webVisits.flatMap(({ period, periodField, source }) =>
    period.kind === 'unreadable'
      ? [makeFinding('visits-period-unreadable', placeOf(source, periodField), { value: period.text })]
      : [],
  ),
);
