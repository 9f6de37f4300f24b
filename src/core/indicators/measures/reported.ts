import { placeOf } from '../../model/source';
import { measured, noData, type Measure } from './measure';

/** The value staff typed in the plan's Reported value column. */
export const reported: Measure = ({ action }) =>
  action.reportedValue.kind === 'number'
    ? measured({ numerator: action.reportedValue.value, evidence: [placeOf(action.source, 'reportedValue')] })
    : noData('No reported value is given.');
