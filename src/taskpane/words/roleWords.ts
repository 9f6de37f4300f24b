import type { Role } from '../../core';
import { plural } from './text';

/** What a sheet is for, and how its rows are counted. */
export const roleWords: Readonly<Record<Role, { readonly title: string; readonly row: string }>> = {
  plan: { title: 'Strategic plan', row: 'action' },
  workplan: { title: 'Work plan', row: 'action' },
  workshops: { title: 'Workshops', row: 'activity' },
  participants: { title: 'Participants', row: 'participant' },
  memberStatus: { title: 'Status of Members', row: 'Member' },
  members: { title: 'List of Members', row: 'Member' },
  outputs: { title: 'Outputs', row: 'output' },
  surveyReplies: { title: 'Replies to the survey', row: 'reply' },
  surveyFigures: { title: 'Figures of the survey', row: 'workshop' },
};

/** `24 activities` */
export function countRows(role: Role, rows: number): string {
  return plural(rows, roleWords[role].row).replace(/ys$/, 'ies');
}

/** A field's standard name as people say it: `headsOfDelegation` is "heads of delegation". */
export function fieldWords(field: string): string {
  const special: Record<string, string> = {
    kpi: 'KPI',
    rspReference: 'RSP reference',
    planActions: 'actions of the plan',
    onsite: 'on-site',
    otherGender: 'other gender',
    deliverable: 'deadline',
  };
  return special[field] ?? field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
