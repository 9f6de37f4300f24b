import type { Output } from '../../model/publications/output';
import { hasColumn, placeOf } from '../../model/source';
import { rowsLinkedTo } from '../linkedRows';
import { activitiesHeld } from './activitiesHeld';
import { hasColumnIn, hasSheet } from './activitiesInRange';
import { deliveredInRange } from '../outputsInRange';
import { measured, noData, type Measure } from './measure';

/** KPIs whose outputs are themselves meetings. */
const IS_MEETING = /\b(?:meetings?|discussions?|dialogues?)\b/i;

/**
 * Things delivered and linked to the action: the sum of their quantities, an empty one being 1. Without an Outputs sheet
 * a KPI about meetings, discussions or dialogues counts the held activities linked to the action (definition: domain
 * 1.4).
 */
export const outputsRecorded: Measure = (request) => {
  const { model, indicator, action } = request;
  if (!hasSheet(model, 'outputs')) {
    return IS_MEETING.test(indicator.kpi) ? activitiesHeld(request) : noData('There is no Outputs sheet.');
  }
  if (!hasColumnIn(model, 'outputs', 'planActions')) {
    return noData('No Outputs sheet has a column that names plan actions.');
  }
  const { counted, leftOut } = deliveredInRange(rowsLinkedTo(model.outputs, action.ref), request);
  return measured({
    numerator: counted.reduce((sum, output) => sum + quantityOf(output), 0),
    evidence: counted.map(placeOfQuantity),
    leftOut,
  });
};

/** An invalid quantity is treated as an empty one: the entry itself is there. */
function quantityOf({ quantity }: Output): number {
  return quantity.kind === 'number' ? quantity.value : 1;
}

function placeOfQuantity({ source, quantity }: Output) {
  const isGiven = quantity.kind === 'number' && hasColumn(source, 'quantity');
  return placeOf(source, isGiven ? 'quantity' : 'planActions');
}
