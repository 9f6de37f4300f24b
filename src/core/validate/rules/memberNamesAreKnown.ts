import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { columnReader } from '../../model/columnReader';
import type { Model } from '../../model/model';
import type { ParticipantList } from '../../model/participants';
import { hasColumn, placeOf, type Source } from '../../model/source';
import type { ReplyList } from '../../model/survey/surveyReply';
import { fieldCell, type Block } from '../../read/block';
import { readBlockRows } from '../../read/dataRows';
import { cellText } from '../../read/cells/cellText';
import { readMemberList, type ListedName } from '../../read/cells/memberList';
import { isBlankAt } from '../../workbook/readCell';
import { ownCells } from '../assessedIndicators';
import { bulletNumber } from '../bulletFinding';
import { isLongMember, nameFindings } from '../nameFindings';
import { needNameFindings } from '../needNames';
import { modelRule } from '../rule';

/**
 * The names in a Members cell, of an activity, a participant, a Member status, an output, a gender assessment, a regional entity, a need or a reply, and
 * those a bullet of the work plan names are Members of the region, each listed once.
 */
export const memberNamesAreKnown = modelRule(
  ['member-unknown', 'member-not-in-region', 'member-duplicate'],
  (model) => [
    ...model.activities.flatMap(({ names, source, start }) =>
      nameFindings({ names, source, field: 'members', day: start }),
    ),
    ...model.participantLists.flatMap((list) => participants(list, model)),
    ...model.blocks.filter(({ role }) => role === 'memberStatus').flatMap((block) => statusRows(block, model)),
    ...model.replyLists.flatMap((list) => replies(list, model)),
    ...ownCells(model, 'member').flatMap(({ names, source }) =>
      nameFindings({ names, source, field: 'member', day: null }),
    ),
    ...model.outputs.flatMap(({ names, source, day }) => nameFindings({ names, source, field: 'members', day })),
    ...model.regionalEntities.flatMap(({ names, source }) =>
      nameFindings({ names, source, field: 'member', day: null }),
    ),
    ...model.expertRegister.flatMap(({ names, source }) =>
      nameFindings({ names: names.filter(isNoBody), source, field: 'administration', day: null }),
    ),
    ...model.contactPoints.flatMap(({ names, source }) => nameFindings({ names, source, field: 'member', day: null })),
    ...needNameFindings(model),
    ...(model.workplan?.bullets ?? []).flatMap((bullet) =>
      nameFindings({ ...bullet, field: 'activities', day: null, bullet: bulletNumber(bullet) }),
    ),
  ],
);

/** Experts may come from a body that is no Member. */
function isNoBody({ kind }: ListedName): boolean {
  return kind !== 'other';
}

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

/** A reply below another of the same Member, whose cell is empty, names nobody again. */
function replies({ block, replies: ofList }: ReplyList, { activities }: Model): readonly Finding[] {
  return ofList.flatMap(({ activity, names, source }) => {
    if (fieldCell(block, source.row, 'member').kind === 'blank') return names.length > 0 ? NOTHING : nobody(source);
    return nameFindings({ names, source, field: 'member', day: activities[activity]?.start ?? null });
  });
}

/** A reply of nobody is in no figure. */
function nobody(source: Source): readonly Finding[] {
  if (!hasColumn(source, 'member')) return NOTHING;
  const params = { value: '(empty)', suggestion: ' Write whose reply this is.' };
  return [makeFinding('member-unknown', placeOf(source, 'member'), params)];
}

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
