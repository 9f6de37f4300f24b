import { makeFinding } from '../../findings/makeFinding';
import type { Finding } from '../../findings/finding';
import type { Activity } from '../../model/activity';
import { placeOf } from '../../model/source';
import type { ListedName } from '../../read/cells/memberList';
import { isMemberOn } from '../../read/members/memberDirectory';
import { formatIsoDay } from '../../workbook/calendar';
import { cellText } from '../../read/cells/cellText';
import { fieldCell } from '../../read/block';
import { activityRule } from '../rule';

/** The names in a Members cell are Members of the region, each listed once. */
export const memberNamesAreKnown = activityRule(
  ['member-unknown', 'member-not-in-region', 'member-duplicate'],
  (activity) => {
    const seen = new Set<string>();
    return activity.names.flatMap((name) => {
      const found = findingOf(name, activity, seen);
      if (name.kind === 'member') seen.add(name.member.code);
      return found ? [found] : [];
    });
  },
);

function findingOf(name: ListedName, activity: Activity, seen: ReadonlySet<string>): Finding | null {
  const place = placeOf(activity.source, 'members');
  switch (name.kind) {
    case 'other':
      return makeFinding('member-not-in-region', place, { value: name.text, reason: '' });
    case 'unknown': {
      const near = name.suggestion?.name;
      const suggestion = near === undefined ? '' : ` Did you mean ${near}?`;
      const fix = near === undefined ? null : respelled(activity, name.text, near);
      return makeFinding('member-unknown', place, { value: name.text, suggestion }, { fix });
    }
    case 'member': {
      const { member } = name;
      if (seen.has(member.code)) return makeFinding('member-duplicate', place, { member: member.name });
      if (activity.start === null || isMemberOn(member, activity.start)) return null;
      const reason = ` before ${formatIsoDay(member.accession!)}`;
      return makeFinding('member-not-in-region', place, { value: name.text, reason });
    }
  }
}

/** The whole cell with the one name respelled, where the name stands in it exactly once. */
function respelled({ source }: Activity, from: string, to: string): { from: string; to: string } | null {
  const cell = fieldCell(source.block, source.row, 'members');
  const text = cell.kind === 'text' ? cell.value : cellText(cell);
  const parts = text.split(from);
  return parts.length === 2 ? { from: text, to: parts.join(to) } : null;
}
