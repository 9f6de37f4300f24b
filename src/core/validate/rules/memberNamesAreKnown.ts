import type { Finding } from '../../findings/finding';
import { columnReader } from '../../model/columnReader';
import type { Model } from '../../model/model';
import type { ParticipantList } from '../../model/participants';
import { fieldCell, type Block } from '../../read/block';
import { readBlockRows } from '../../read/dataRows';
import { cellText } from '../../read/cells/cellText';
import { readMemberList, type ListedName } from '../../read/cells/memberList';
import { isBlankAt } from '../../workbook/readCell';
import { isLongMember, nameFindings } from '../nameFindings';
import { modelRule } from '../rule';

/**
 * The names in a Members cell, of an activity, a participant, a Member status or an output, are Members of the region,
 * each listed once.
 */
export const memberNamesAreKnown = modelRule(
  ['member-unknown', 'member-not-in-region', 'member-duplicate'],
  (model) => [
    ...model.activities.flatMap(({ names, source, start }) =>
      nameFindings({ names, source, field: 'members', day: start }),
    ),
    ...model.participantLists.flatMap((list) => participants(list, model)),
    ...model.blocks.filter(({ role }) => role === 'memberStatus').flatMap((block) => statusRows(block, model)),
    ...model.outputs.flatMap(({ names, source, day }) => nameFindings({ names, source, field: 'members', day })),
  ],
);

function participants({ block, rows, activities }: ParticipantList, model: Model): readonly Finding[] {
  const namesOf = columnReader(block, 'member', (cell) => {
    const names = readMemberList(cellText(cell), model.directory);
    return isLongMember(names) ? [] : names;
  });
  return rows.flatMap((row, at) => {
    const names = namesOf(row);
    const day = model.activities[activities[at]!]?.start ?? null;
    return names.length === 0 ? NOTHING : nameFindings({ names, source: { block, row }, field: 'member', day });
  });
}

/** Most rows. */
const NOTHING: readonly Finding[] = [];

function statusRows(block: Block, { directory }: Model): readonly Finding[] {
  return readBlockRows(block).data.flatMap((row) => {
    const names = readMemberList(cellText(fieldCell(block, row, 'member')), directory);
    const isJudged = !isLine(block, row) || (names.length === 1 && isNearMiss(names[0]!));
    return isJudged ? nameFindings({ names, source: { block, row }, field: 'member', day: null }) : NOTHING;
  });
}

/** A row that says nothing of its Member: it may be the heading of a sub-region, or a remark. */
function isLine({ sheet, columns }: Block, row: number): boolean {
  return Object.entries(columns).every(([field, column]) => field === 'member' || isBlankAt(sheet, row, column));
}

function isNearMiss(name: ListedName): boolean {
  return name.kind === 'unknown' && name.suggestion !== null;
}
