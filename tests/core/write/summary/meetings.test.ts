import { emptyState, formatState, MOST_MEETINGS, readState } from '../../../../src/core/model/state';
import type { Baseline } from '../../../../src/core/report/summary/baseline';
import { cleanMeetingName, keepMeeting, previousBaseline } from '../../../../src/core/write/summary/meetings';

const baseline = (membersReached: number): Baseline => ({
  asOf: 20000,
  held: { national: 1, 'sub-regional': 2, regional: 3 },
  participants: null,
  membersReached,
  members: 35,
  women: 4,
  genderParticipants: 10,
  statuses: {
    Achieved: 1,
    'On track': 0,
    'At risk': 0,
    'Off track': 0,
    'Not started': 0,
    'Not achieved': 0,
    'No data': 2,
  },
});
const after = (...names: string[]) =>
  names.reduce(
    (state, name, index) => ({ ...state, meetings: [...keepMeeting(state, name, baseline(index))] }),
    emptyState,
  );

test('a meeting is compared with the one built before it, however often it is rebuilt', () => {
  const state = after('33rd', '34th', '35th', '34th');
  expect(state.meetings!.map(({ name }) => name)).toEqual(['33rd', '34th', '35th']);
  expect(previousBaseline(state, '33rd')).toBeNull();
  expect(previousBaseline(state, '34th')).toEqual(baseline(0));
  expect(previousBaseline(state, '35th')).toEqual(baseline(3));
});

test('a new meeting, and none, are compared with the last; none is not kept', () => {
  const state = after('33rd', '34th');
  expect(previousBaseline(state, '35th')).toEqual(baseline(1));
  expect(previousBaseline(state, null)).toEqual(baseline(1));
  expect(keepMeeting(state, null, baseline(9))).toEqual(state.meetings);
  expect(previousBaseline(emptyState, null)).toBeNull();
});

test('the state takes what is kept, and reads it back', () => {
  const state = after('35th RCP, "Suva" <2026>');
  const read = readState(formatState(state));
  expect(read).toEqual({ state, isDamaged: false });
});

test('names are put on one line and cut; one of spaces is none', () => {
  expect(cleanMeetingName('  35th\n RCP\t ')).toBe('35th RCP');
  expect(cleanMeetingName(' \n ')).toBeNull();
  expect(cleanMeetingName(null)).toBeNull();
  const long = cleanMeetingName('𝒳'.repeat(200))!;
  expect(long.length).toBeLessThanOrEqual(120);
  expect(readState(formatState(after(long))).isDamaged).toBe(false);
});

test('the oldest meetings are forgotten first', () => {
  const names = Array.from({ length: MOST_MEETINGS + 2 }, (_, index) => `meeting ${index}`);
  const kept = after(...names).meetings!;
  expect(kept).toHaveLength(MOST_MEETINGS);
  expect(kept[0]!.name).toBe('meeting 2');
});
