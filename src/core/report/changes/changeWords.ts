import type { ChangeKind, ComparedField, Doubt } from '../../diff/planDiff';
import { actionLabel } from '../../model/actionLabel';
import { parseIsoDay } from '../../workbook/calendar';
import { formatDay } from '../formatDay';

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  changed: 'Changed',
  same: 'Same',
};

export const fieldWords: Readonly<Record<ComparedField, string>> = {
  uponRequest: 'Upon request',
  text: 'Text',
  rspReference: 'RSP reference',
  kpi: 'KPI',
  target: 'Target',
  deliverable: 'Deliverable',
};

/** A value of a compared field as people read it: `yes`, `30 Jun 2026`, and a dash for nothing. */
export function describeValue(value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? parseIsoDay(value) : null;
  return day === null ? value || '\u2013' : formatDay(day);
}

/** Why to look at how an action was matched, in a sentence. */
export function describeDoubt(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'unchecked':
      return 'The plans differ in so much that this was only compared with the action of the same letter.';
    case 'reworded':
      return 'Matched by its letter and RSP reference only: the text is another.';
    case 'rival':
      return `${actionLabel(doubt.rival)} of the ${doubt.plan} plan fits about as well.`;
    case 'perhaps':
      return `Perhaps the same as ${actionLabel(doubt.other)} of the other plan: their texts are ${Math.floor(doubt.alike * 100)}% alike.`;
  }
}
