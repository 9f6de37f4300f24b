import type { Action } from '../model/action';
import { comparedFields, type ComparedField } from './planDiff';
import { withoutRequest, wordingKey } from './wordingKey';

const keyOf: Readonly<Record<ComparedField, (action: Action) => string>> = {
  uponRequest: ({ isUponRequest }) => String(isUponRequest),
  text: ({ text }) => wordingKey(withoutRequest(text)),
  rspReference: ({ rsp }) => {
    if (rsp.kind === 'malformed') return wordingKey(rsp.text);
    return rsp.kind === 'reference' ? `${rsp.objective} - ${rsp.milestones.join(' ')}` : rsp.kind;
  },
  kpi: ({ kpiText }) => wordingKey(kpiText),
  target: ({ targetText }) => wordingKey(targetText),
  deliverable: ({ deliverable }) => {
    if (deliverable.kind === 'blank') return '';
    return deliverable.kind === 'period' ? String(deliverable.to) : wordingKey(deliverable.text);
  },
};

/**
 * The fields in which two actions differ. Texts by their wording (see {@link wordingKey}), a reference by its objective
 * and milestones and a deadline by its day, however they are written.
 */
export function changedFields(before: Action, after: Action): readonly ComparedField[] {
  return comparedFields.filter((field) => keyOf[field](before) !== keyOf[field](after));
}
