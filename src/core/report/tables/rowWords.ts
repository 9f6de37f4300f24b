import type { Day } from '../../workbook/calendar';
import type { StatusMark } from '../../model/memberStatus';
import type { SourceRow } from './sourceRows';

/** What an entry is called: a workshop's or output's title, the workshop of a reply, the Members of a status cell, the action of a plan row. */
export function titleOfRow(row: SourceRow): string {
  switch (row.kind) {
    case 'activity':
      return row.activity.title;
    case 'output':
      return row.output.title;
    case 'reply':
      return row.activity?.title ?? row.reply.workshop;
    case 'marks':
      return row.marks.map(nameOf).join(', ');
    case 'action':
      return row.action.text;
  }
}

/** The day an entry belongs to: a start, a delivery, the date in a status cell; null where there is none. */
export function dayOfRow(row: SourceRow): Day | null {
  switch (row.kind) {
    case 'activity':
      return row.activity.start;
    case 'output':
      return row.output.day;
    case 'reply':
      return row.activity?.start ?? null;
    case 'marks': {
      const { answer } = row.marks[0]!;
      return answer.kind === 'date' ? answer.to : null;
    }
    case 'action':
      return null;
  }
}

function nameOf({ name }: StatusMark): string {
  return name.kind === 'member' ? name.member.name : name.text;
}
