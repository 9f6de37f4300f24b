import type { Office } from '../office';
import { distinct } from './attendance';
import { earliest } from './calendar';
import { isMemberOn } from './memberTable';
import { countedMembers, type Measure } from './value';

/** A Member with a yes, or with a day that has come; by period, with a day in it, for a yes has no period. */
export const membersWithStatus: Measure = ({ office, action, days, asOf, isByPeriod }) => {
  const cells = statusCells(office, action.ref);
  if (cells === null) return null;
  const hasAnswer = (wanted: string) => cells.some(({ answer }) => answer?.is === wanted);
  if (isByPeriod && hasAnswer('yes') && !hasAnswer('since')) return null;
  const until = earliest(days.to, asOf);
  const marked = cells.flatMap(({ member, answer, row }) => {
    if (member === null || answer === null || !isMemberOn(office.region, member, until)) return [];
    if (answer.is !== 'since') return answer.is === 'yes' && !isByPeriod ? { member, row } : [];
    return answer.day <= until && (!isByPeriod || days.from <= answer.day) ? { member, row } : [];
  });
  return countedMembers(
    distinct(marked.map(({ member }) => member)),
    marked.map(({ row }) => row),
  );
};

/** The cells of the columns tied to an action, the first of each sheet; null without one. */
export function statusCells(office: Office, ref: string) {
  const columns = office.status.flatMap(({ instruments, rows }, sheet) => {
    const index = instruments.findIndex(({ action }) => action === ref);
    return index < 0 ? [] : [{ rows, index, name: `Status ${sheet + 1}` }];
  });
  if (columns.length === 0) return null;
  return columns.flatMap(({ rows, index, name }) =>
    rows.map(({ member, answers }, row) => ({
      member: member.means?.is === 'Member' ? member.means.code : null,
      answer: answers[index]!.means,
      row: `${name}!${row + 2}`,
    })),
  );
}
