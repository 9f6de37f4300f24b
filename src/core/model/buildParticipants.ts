import type { Block } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { readNumber } from '../read/cells/counts';
import { readMemberList } from '../read/cells/memberList';
import { readParticipantRole } from '../read/cells/participantRole';
import { modes, readWord } from '../read/cells/vocabulary';
import { readBlockRows } from '../read/dataRows';
import type { MemberDirectory } from '../read/members/memberDirectory';
import type { Activity } from './activity';
import { ActivityFinder } from './activityFinder';
import { activityOfRow } from './activityOfRow';
import { tallyFor, type AttendanceTally, type ParticipantRow } from './attendanceTally';
import { columnReader } from './columnReader';
import { genderReader } from './genderReader';
import type { ParticipantList } from './participants';

export interface ParticipantsBuilt {
  readonly lists: readonly ParticipantList[];
  /** The activities, those with rows in a participants sheet with what the rows say of them. */
  readonly activities: readonly Activity[];
}

/**
 * Joins the rows of the participants sheets to their activities and adds them up, many sheets alike (definition: domain
 * 1.6). Only totals are kept: 100,000 people cost no 100,000 objects.
 */
export function buildParticipants(
  blocks: readonly Block[],
  activities: readonly Activity[],
  directory: MemberDirectory,
): ParticipantsBuilt {
  const finder = new ActivityFinder(activities);
  const tallies: (AttendanceTally | undefined)[] = activities.map(() => undefined);
  const lists = blocks.map((block): ParticipantList => {
    const rows = readBlockRows(block).data;
    const activityOf = activityOfRow(block, finder, rows);
    const personOf = personReader(block, directory);
    const found = new Int32Array(rows.length);
    rows.forEach((row, at) => {
      const index = (found[at] = activityOf(row));
      if (index < 0) return;
      const tally = (tallies[index] ??= tallyFor(activities[index]!));
      tally.add(personOf(row));
    });
    return { block, rows, activities: found };
  });
  if (tallies.every((tally) => tally === undefined)) return { lists, activities };
  return {
    lists,
    activities: activities.map((activity, index) => {
      const tally = tallies[index];
      return tally ? { ...activity, listed: tally.build() } : activity;
    }),
  };
}

function personReader(block: Block, directory: MemberDirectory): (row: number) => ParticipantRow {
  const genderOf = genderReader(block);
  const namesOf = columnReader(block, 'member', (cell) => readMemberList(cellText(cell), directory));
  const roleOf = columnReader(block, 'role', (cell) => readParticipantRole(cellText(cell)));
  const modeOf = columnReader(block, 'mode', (cell) => readWord(cellText(cell), modes));
  const ratingOf = columnReader(block, 'rating', readNumber);
  return (row) => {
    const mode = modeOf(row);
    const rating = ratingOf(row);
    return {
      gender: genderOf(row),
      role: roleOf(row),
      mode: mode.kind === 'known' && mode.word !== 'hybrid' ? mode.word : null,
      names: namesOf(row),
      rating: rating.kind === 'number' ? rating.value : null,
    };
  };
}
