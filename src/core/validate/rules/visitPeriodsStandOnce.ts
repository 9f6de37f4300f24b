import { makeFinding } from '../../findings/makeFinding';
import { repeatedVisits } from '../../model/publications/repeatedVisits';
import { placeOf } from '../../model/source';
import { formatPlace } from '../formatPlace';
import { modelRule } from '../rule';

/** A month or a year of web visits stands once. */
export const visitPeriodsStandOnce = modelRule(['visits-period-twice'], ({ webVisits }) =>
  [...repeatedVisits(webVisits)].map(([{ period, periodField, source }, first]) =>
    makeFinding('visits-period-twice', placeOf(source, periodField), {
      period: period.kind,
      first: formatPlace(first.source, first.periodField),
    }),
  ),
);
