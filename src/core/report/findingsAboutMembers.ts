import type { Finding } from '../findings/finding';
import type { Activity } from '../model/activity';
import { membersPresent } from '../model/attendance';
import type { Model } from '../model/model';
import { fieldCell, type Block } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { membersAmong, readMemberList } from '../read/cells/memberList';
import type { Member } from '../read/members/member';

/** Columns that name the Members a row is about. */
const MEMBER_FIELDS = ['member', 'members', 'administration'];

/**
 * Tells how many of the findings concern some Members: those of rows that name one of them, and of workshops they took
 * part in. A finding about several Members is counted for each group that has one of them; one about no Member for none.
 */
export function countFindingsAbout(findings: readonly Finding[], model: Model): (members: readonly Member[]) => number {
  const activityAt = indexActivities(model.activities);
  const concerned = findings.map(({ at }) => {
    if (at === null) return [];
    const row = at.range.top;
    const blocks = model.blocks.filter(
      ({ workbookIndex, sheet, headerRows, lastRow }) =>
        workbookIndex === at.workbook && sheet.name === at.sheet && row > headerRows[0]! && row <= lastRow,
    );
    return blocks.flatMap((block) => {
      const activity = activityAt.get(block)?.get(row);
      return activity ? membersPresent(activity) : membersNamed(block, row, model);
    });
  });
  return (members) => concerned.filter((own) => own.some((member) => members.includes(member))).length;
}

function indexActivities(activities: readonly Activity[]): ReadonlyMap<Block, ReadonlyMap<number, Activity>> {
  const index = new Map<Block, Map<number, Activity>>();
  for (const activity of activities) {
    const { block, row } = activity.source;
    index.set(block, (index.get(block) ?? new Map<number, Activity>()).set(row, activity));
  }
  return index;
}

function membersNamed(block: Block, row: number, { directory }: Model): readonly Member[] {
  return MEMBER_FIELDS.filter((field) => block.columns[field] !== undefined).flatMap((field) =>
    membersAmong(readMemberList(cellText(fieldCell(block, row, field)), directory)),
  );
}
