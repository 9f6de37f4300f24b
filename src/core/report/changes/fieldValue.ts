import type { ComparedField } from '../../diff/planDiff';
import type { Action } from '../../model/action';
import type { RspReading } from '../../read/cells/rspReference';
import { dayReport } from '../places';

/** What an action has in a compared field, as plain data: true or false, a text, a deadline as `2026-06-30`. */
export function fieldValue(action: Action, field: ComparedField): string | boolean {
  switch (field) {
    case 'uponRequest':
      return action.isUponRequest;
    case 'text':
      return action.text;
    case 'rspReference':
      return rspText(action.rsp);
    case 'kpi':
      return action.kpiText;
    case 'target':
      return action.targetText;
    case 'deliverable':
      return deadlineText(action);
  }
}

function rspText(rsp: RspReading): string {
  switch (rsp.kind) {
    case 'blank':
      return '';
    case 'malformed':
      return rsp.text;
    case 'specific':
      return 'Specific action (not in the RSP)';
    case 'reference': {
      const word = rsp.milestones.length === 1 ? 'milestone' : 'milestones';
      return `${rsp.objective}, ${word} ${rsp.milestones.join(', ')}`;
    }
  }
}

function deadlineText({ deliverable }: Action): string {
  if (deliverable.kind === 'blank') return '';
  return deliverable.kind === 'period' ? (dayReport(deliverable.to) ?? '') : deliverable.text;
}
