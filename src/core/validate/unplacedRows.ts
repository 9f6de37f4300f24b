import { NO_ACTIVITY } from '../model/activityFinder';
import { columnReader } from '../model/columnReader';
import type { ParticipantList } from '../model/participants';
import type { Source } from '../model/source';
import { cellText } from '../read/cells/cellText';
import { readDate, type DateReading } from '../read/cells/dates';
import { flattenText, foldText } from '../read/cells/foldText';
import { nearTitle } from './nearTitle';
import { perModel } from './perModel';

/** Rows of one list of participants or replies that name the same activity, which is none or not one of the workshop sheets. */
export interface UnplacedRows {
  readonly list: ParticipantList;
  /** As written in the first of them; '' where they name none. */
  readonly text: string;
  /** None has the name; several share it; or no row of the whole list names one that is known. */
  readonly kind: 'unknown' | 'several' | 'foreign list';
  /** The first of the rows. */
  readonly row: number;
  readonly count: number;
  /** How many different activities they name; more than one only for a foreign list. */
  readonly names: number;
  /** The index of the activity whose title comes near. */
  readonly near: number | null;
}

/** A row whose start date, which would tell its activity, cannot be read. */
export interface UnreadableStart {
  readonly source: Source;
  readonly reading: DateReading;
}

export interface Unplaced {
  readonly groups: readonly UnplacedRows[];
  readonly starts: readonly UnreadableStart[];
  /** By activity: how many of the rows may be meant for it, by their neighbours in the list or by a near title. */
  readonly mayBelong: Int32Array;
}

/** A list that names fewer activities than this is not taken for one of other workshops. */
const FEWEST_FOREIGN = 3;

/**
 * The rows of the participants and survey sheets that belong to no activity, by what they name. Without a workshop sheet
 * none, and none where the titles of one cannot be found.
 */
export const unplacedRows = perModel((model): Unplaced => {
  const mayBelong = new Int32Array(model.activities.length);
  const starts: UnreadableStart[] = [];
  const workshops = model.blocks.filter(({ role }) => role === 'workshops');
  const isJudged =
    workshops.length > 0 &&
    workshops.every(({ columns }) => columns['title'] !== undefined) &&
    (model.activities.length === 0 || model.activities.some(({ title, number }) => title !== '' || number !== ''));
  if (!isJudged) return { groups: [], starts, mayBelong };
  const near = nearTitle(model);
  const groups = model.participantLists.flatMap((list) => {
    const found = groupRows(list, near, starts);
    addNeighbours(list, found.groupOf, mayBelong);
    return foreignAsOne(found);
  });
  const ofReplies = model.replyLists.flatMap((list) => foreignAsOne(groupRows(list, near, starts)));
  const ofTables = model.publishedTables
    .filter(({ workshops: rows }) => rows.length > 0)
    .map((table) => groupRows(table, near, starts))
    .flatMap((found) => (found.isForeign ? [] : found.groups));
  return { groups: [...groups, ...ofReplies, ...ofTables], starts, mayBelong };
});

type Growing = { -readonly [Field in keyof UnplacedRows]: UnplacedRows[Field] };

function groupRows(list: ParticipantList, near: (text: string) => number | null, starts: UnreadableStart[]) {
  const { block, rows, activities } = list;
  const textOf = columnReader(block, 'workshop', (cell) =>
    cell.kind === 'error' || cell.kind === 'uncalculated' ? null : flattenText(cellText(cell)),
  );
  const startOf = columnReader(block, 'start', (cell) => readDate(cell, block.workbook.dateSystem));
  const groups = new Map<string, Growing>();
  const groupOf = new Map<number, UnplacedRows>();
  let isForeign = true;
  rows.forEach((row, at) => {
    const activity = activities[at]!;
    if (activity !== NO_ACTIVITY) isForeign = false;
    if (activity >= 0) return;
    const text = textOf(row);
    if (text === null || block.columns['workshop'] === undefined) return;
    const kind = activity === NO_ACTIVITY ? 'unknown' : 'several';
    const start = kind === 'several' ? startOf(row) : null;
    if (start?.kind === 'unreadable' || start?.kind === 'ambiguous') {
      starts.push({ source: { block, row }, reading: start });
      return;
    }
    const key = foldText(text);
    let group = groups.get(key);
    if (group) group.count++;
    else {
      const suggestion = kind === 'unknown' && text !== '' ? near(text) : null;
      groups.set(key, (group = { list, text, kind, row, count: 1, names: 1, near: suggestion }));
    }
    groupOf.set(row, group);
  });
  return { groups: [...groups.values()], groupOf, isForeign };
}

/** Rows in a run between two activities of the list may be meant for either. */
function addNeighbours(list: ParticipantList, groupOf: ReadonlyMap<number, UnplacedRows>, mayBelong: Int32Array): void {
  const { rows, activities } = list;
  let before = NO_ACTIVITY;
  for (let from = 0; from < rows.length; from++) {
    if (activities[from]! >= 0) {
      before = activities[from]!;
      continue;
    }
    let to = from;
    while (to < rows.length && activities[to]! < 0) to++;
    const after = to < rows.length ? activities[to]! : NO_ACTIVITY;
    for (let at = from; at < to; at++) {
      const near = groupOf.get(rows[at]!)?.near ?? NO_ACTIVITY;
      if (before >= 0) mayBelong[before]!++;
      if (after >= 0 && after !== before) mayBelong[after]!++;
      if (near >= 0 && near !== before && near !== after) mayBelong[near]!++;
    }
    from = to - 1;
  }
}

function foreignAsOne({ groups, isForeign }: ReturnType<typeof groupRows>): readonly UnplacedRows[] {
  return isForeign && groups.length >= FEWEST_FOREIGN ? [asOne(groups)] : groups;
}

function asOne(groups: readonly UnplacedRows[]): UnplacedRows {
  const named = groups.filter(({ text }) => text !== '');
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return { ...named[0]!, kind: 'foreign list', count, names: named.length, near: null };
}
