import type { Output } from '../../model/publications/output';
import { placeOf } from '../../model/source';
import type { LeftOut } from '../evidence';
import { hasColumnIn, hasSheet } from './activitiesInRange';
import { deliveredInRange } from '../outputsInRange';
import { measured, noData, type Measure } from './measure';

/**
 * Requests met, of those made, in the contribution entries of the Outputs sheets, linked or not (definition: domain 1.4).
 * An entry that does not say how many were met has met none.
 */
export const requestsMetShare: Measure = (request) => {
  const { model } = request;
  if (!hasSheet(model, 'outputs')) return noData('There is no Outputs sheet.');
  const isGiven = (field: string) => hasColumnIn(model, 'outputs', field);
  if (!isGiven('requested') || !isGiven('met')) {
    return noData('No Outputs sheet has columns for the requests made and met.');
  }
  const { counted, leftOut } = deliveredInRange(model.outputs.filter(isContribution), request);
  const asked = counted.filter((output) => numberOf(output, 'requested') !== null);
  const unsaid = counted.filter((output) => numberOf(output, 'requested') === null);
  const rows = [
    ...leftOut,
    ...unsaid.map(({ source }): LeftOut => ({ place: placeOf(source, 'requested'), reason: 'no number of requests' })),
  ];
  const sum = (field: 'requested' | 'met') =>
    asked.reduce((total, output) => total + (numberOf(output, field) ?? 0), 0);
  if (sum('requested') === 0) return noData('No request for a contribution is recorded.', rows);
  return measured({
    numerator: sum('met'),
    denominator: sum('requested'),
    evidence: asked.map(({ source }) => placeOf(source, 'met')),
    leftOut: rows,
  });
};

function isContribution({ type }: Output): boolean {
  return type.kind === 'known' && type.word === 'contribution';
}

function numberOf(output: Output, field: 'requested' | 'met'): number | null {
  const number = output[field];
  return number.kind === 'number' ? number.value : null;
}
