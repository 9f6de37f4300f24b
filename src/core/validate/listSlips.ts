import { columnReader } from '../model/columnReader';
import { genderReader } from '../model/genderReader';
import type { ParticipantList } from '../model/participants';
import { cellText } from '../read/cells/cellText';
import { readGender } from '../read/cells/gender';
import { perModel } from './perModel';
import { repeatedPeople } from './repeatedPeople';
import { unplacedRows } from './unplacedRows';

/** By activity, how many rows of the participants sheets have a finding of their own that explains other differences. */
export interface ListSlips {
  /** Rows that list a person again. */
  readonly repeated: Int32Array;
  /** Rows without an activity that may be meant for this one. */
  readonly strayed: Int32Array;
  /** Rows whose gender cannot be read, and whose title does not tell it. */
  readonly ungendered: Int32Array;
  /** Rows without a Member; they have no finding, but their administrations are not known. */
  readonly unnamed: Int32Array;
}

/** The slips of the participants sheets by activity. */
export const listSlips = perModel((model): ListSlips => {
  const repeated = new Int32Array(model.activities.length);
  const ungendered = new Int32Array(model.activities.length);
  const unnamed = new Int32Array(model.activities.length);
  for (const { activity } of repeatedPeople(model)) repeated[activity]!++;
  for (const list of model.participantLists) {
    countRows(list, isUngendered(list), ungendered);
    countRows(list, isUnnamed(list), unnamed);
  }
  return { repeated, strayed: unplacedRows(model).mayBelong, ungendered, unnamed };
});

function countRows({ rows, activities }: ParticipantList, isOne: (row: number) => boolean, counts: Int32Array): void {
  rows.forEach((row, at) => {
    const activity = activities[at]!;
    if (activity >= 0 && isOne(row)) counts[activity]!++;
  });
}

function isUngendered({ block }: ParticipantList): (row: number) => boolean {
  const isUnreadable = columnReader(
    block,
    'gender',
    (cell) => cell.kind === 'error' || cell.kind === 'uncalculated' || readGender(cellText(cell)) === 'unreadable',
  );
  const genderOf = genderReader(block);
  return (row) => isUnreadable(row) && genderOf(row) === 'notRecorded';
}

function isUnnamed({ block }: ParticipantList): (row: number) => boolean {
  return columnReader(block, 'member', (cell) => cellText(cell) === '');
}
