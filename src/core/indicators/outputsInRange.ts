import type { Output } from '../model/publications/output';
import { placeOf } from '../model/source';
import { NO_DATE, reasonOutside, type LeftOut } from './evidence';
import { boundsOf, type MeasureRequest } from './measures/measure';

export interface DeliveredOutputs {
  readonly counted: readonly Output[];
  /** Those that were not counted, with the reason; empty for one period of several. */
  readonly leftOut: readonly LeftOut[];
}

/** The entries of Outputs sheets dated in the range and by the as-of date. */
export function deliveredInRange(outputs: readonly Output[], request: MeasureRequest): DeliveredOutputs {
  const counted: Output[] = [];
  const leftOut: LeftOut[] = [];
  for (const output of outputs) {
    const { day, source } = output;
    const reason = day === null ? NO_DATE : reasonOutside(day, boundsOf(request));
    if (reason === null) counted.push(output);
    else if (request.scope !== 'onePeriod') leftOut.push({ place: placeOf(source, 'date'), reason });
  }
  return { counted, leftOut };
}
