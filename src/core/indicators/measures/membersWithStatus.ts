import type { StatusColumn, StatusMark } from '../../model/memberStatus';
import { placeAt } from '../../read/block';
import { isMemberOn } from '../../read/members/memberDirectory';
import type { Member } from '../../read/members/member';
import { isWithin } from '../../workbook/calendar';
import { AFTER_AS_OF, reasonOutside, type LeftOut } from '../evidence';
import { hasSheet } from './activitiesInRange';
import { boundsOf, measured, noData, type Measure, type MeasureRequest } from './measure';

/**
 * Distinct Members marked yes, or with a date, in the columns of the Member status sheets that name the action
 * (definition: domain 1.4). Over the term a yes is a yes whenever it began; period by period only dates count, for a yes
 * has no period.
 */
export const membersWithStatus: Measure = (request) => {
  const { model, action, scope } = request;
  if (!hasSheet(model, 'memberStatus')) return noData('There is no Member status sheet.');
  const columns = model.memberStatus.filter((column) => column.action === action.ref);
  if (columns.length === 0) return noData('No column of a Member status sheet names this action.');
  const marks = columns.flatMap((column) => column.marks.map((mark) => ({ column, mark })));
  const isUndated = marks.some(isYes) && !marks.some(({ mark }) => mark.answer.kind === 'date');
  if (scope !== 'toDate' && isUndated) return noData('The Member status column has no dates, and a yes has no period.');
  const read = marks.map(({ column, mark }) => ({ column, mark, ...readMark(mark, request) }));
  const counted = read.filter(({ member }) => member !== null);
  const members = [...new Set(counted.map(({ member }) => member!))];
  return measured({
    numerator: members.length,
    members,
    evidence: counted.map(placeOfMark),
    leftOut: read.flatMap((row): LeftOut[] =>
      row.reason === null || scope === 'onePeriod' ? [] : [{ place: placeOfMark(row), reason: row.reason }],
    ),
  });
};

interface MarkReading {
  /** The Member the mark counts. */
  readonly member: Member | null;
  /** Why it counts none, where it might have. */
  readonly reason: string | null;
}

function readMark({ name, answer }: StatusMark, request: MeasureRequest): MarkReading {
  const without = (reason: string | null): MarkReading => ({ member: null, reason });
  if (answer.kind === 'no') return without(null);
  if (answer.kind === 'unreadable') return without('neither yes, no nor a date');
  if (name.kind === 'other') return without(`not a Member of the region: ${name.text}`);
  if (name.kind === 'unknown') {
    return without(name.text === '' ? 'no Member named' : `Member not recognised: ${name.text}`);
  }
  const { model, range, scope } = request;
  const until = Math.min(range.to, model.asOf);
  const { member } = name;
  const reason =
    answer.kind === 'yes' ? (scope === 'toDate' ? null : 'a yes has no period') : reasonOfDay(answer.to, request);
  if (reason !== null) return without(reason);
  return isMemberOn(member, until) ? { member, reason } : without(`not a Member yet: ${member.name}`);
}

/** What began before the term still stands in it; period by period it belongs to the period it began in. */
function reasonOfDay(day: number, request: MeasureRequest): string | null {
  const { model, range, scope } = request;
  if (day > model.asOf) return AFTER_AS_OF;
  if (scope === 'onePeriod') return isWithin(day, range) ? null : 'in another period';
  return scope === 'toDate' && day <= range.to ? null : reasonOutside(day, boundsOf(request));
}

function isYes({ mark }: { readonly mark: StatusMark }): boolean {
  return mark.answer.kind === 'yes';
}

function placeOfMark({ column, mark }: { readonly column: StatusColumn; readonly mark: StatusMark }) {
  return placeAt(column.block, mark.row, column.column);
}
