import { attendanceOf, namesOf, participantsOf, type Activity, type Model } from '../../../src/core';
import { NO_ACTIVITY, SEVERAL_ACTIVITIES } from '../../../src/core/model/activityFinder';
import { modelFrom } from '../../support/ruleHarness';
import { sheetOf, type PlainRow } from '../../support/figureHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const date = (text: string): PlainCell => ({ date: text });
const WORKSHOPS = sheetOf(
  ['No.', 'Title', 'Start date', 'Participants', 'Women', 'Men', 'Members'],
  [
    { 'No.': 1, Title: 'Valuation', 'Start date': date('2024-08-05'), Participants: 20, Women: 8, Members: 'Japan' },
    { 'No.': 2, Title: 'Origin', 'Start date': date('2024-09-02') },
    { 'No.': 3, Title: 'Origin', 'Start date': date('2025-03-03') },
  ],
);

const modelOf = (...lists: readonly PlainRow[][]): Model =>
  modelFrom({
    Workshops: WORKSHOPS,
    ...Object.fromEntries(
      lists.map((rows, index) => [`List ${index + 1}`, sheetOf(['Workshop', 'Name', 'Member'], rows)]),
    ),
  });
const matchesOf = (rows: PlainRow[]) => [...modelOf(rows).participantLists[0]!.activities];
const first = (rows: PlainRow[]): Activity => modelOf(rows).activities[0]!;
const people = (...rows: PlainRow[]) => rows.map((row) => ({ Workshop: 1, Member: 'Fiji', ...row }));

describe('which activity a row belongs to', () => {
  test.each<[PlainCell, number]>([
    [1, 0],
    ['1', 0],
    ['No. 1', 0],
    ['#02', 1],
    ['Valuation', 0],
    [' VALUATION ', 0],
    [4, NO_ACTIVITY],
    ['Valuations', NO_ACTIVITY],
    [null, NO_ACTIVITY],
    ['Origin', SEVERAL_ACTIVITIES],
  ])('%j', (Workshop, index) => expect(matchesOf([{ Workshop, Member: 'Fiji' }])).toEqual([index]));

  test.each<[PlainCell, number]>([
    [date('2024-09-02'), 1],
    ['3 March 2025', 2],
    [date('2024-09-03'), SEVERAL_ACTIVITIES],
    [null, SEVERAL_ACTIVITIES],
  ])('a title that repeats is told apart by the start: %j', (start, index) => {
    expect(matchesOf([{ Workshop: 'Origin', Member: 'Fiji', 'Start date': start }])).toEqual([index]);
  });

  test('numbers that begin anew on another sheet are told apart by the start too', () => {
    const more = sheetOf(
      ['No.', 'Title', 'Start date'],
      [{ 'No.': 1, Title: 'Audit', 'Start date': date('2025-08-04') }],
    );
    const rows = [
      { Workshop: 1, Member: 'Fiji', 'Start date': date('2025-08-04') },
      { Workshop: 1, Member: 'Fiji', 'Start date': null },
    ];
    const model = modelFrom({
      A: WORKSHOPS,
      B: more,
      List: sheetOf(['Workshop', 'Name', 'Member'], rows),
    });
    expect([...model.participantLists[0]!.activities]).toEqual([3, SEVERAL_ACTIVITIES]);
  });

  test('a person under an empty cell belongs to the activity named above', () => {
    const blank = { Workshop: null };
    expect(matchesOf(people({}, blank, { Workshop: 'Valuation' }, blank))).toEqual([0, 0, 0, 0]);
    expect(matchesOf(people({}, {}, blank))).toEqual([0, 0, NO_ACTIVITY]);
  });

  test('of an activity that stands twice the first is meant', () => {
    const twice = [...WORKSHOPS, WORKSHOPS[1]!];
    const model = modelFrom({ W: twice, List: sheetOf(['Workshop', 'Name', 'Member'], people({})) });
    expect(model.activities.map((activity) => participantsOf(activity))).toEqual([1, null, null, 20]);
  });
});

describe('a list replaces the fields it holds, and only those', () => {
  test('people, and what is said of them', () => {
    const activity = first(
      people(
        { Gender: 'F', Mode: 'Online', Role: 'Head of delegation', Rating: 5 },
        { Gender: 'Male', Mode: 'In-person', Role: 'Observer', Rating: 3 },
        { Gender: 'X', Mode: 'Hybrid', Role: 'Deputy head of delegation', Member: 'Samoa' },
        { Gender: null, Mode: null, Role: 'Officer', Member: 'FJ', Rating: 'good' },
      ),
    );
    const counts = ['participants', 'women', 'men', 'otherGender', 'onsite', 'online', 'observers'] as const;
    expect(counts.map((field) => attendanceOf(activity, field))).toEqual([4, 1, 1, 1, 1, 1, 1]);
    expect([attendanceOf(activity, 'headsOfDelegation'), attendanceOf(activity, 'femaleHeads')]).toEqual([1, 1]);
    expect(activity.listed!.ratings).toEqual([3, 5]);
    expect(namesOf(activity).map(({ text }) => text)).toEqual(['Fiji', 'Samoa']);
  });

  test('what it leaves blank stays as typed', () => {
    const activity = first(people({ Gender: null, Member: null }, { Gender: '-', Member: null }));
    expect([attendanceOf(activity, 'participants'), attendanceOf(activity, 'women')]).toEqual([2, 8]);
    expect(namesOf(activity).map(({ text }) => text)).toEqual(['Japan']);
    expect(activity.listed!.counts).toEqual({ participants: 2 });
  });

  test('nobody of a gender is zero once anybody has one', () => {
    expect(attendanceOf(first(people({ Gender: 'M' }, { Gender: null })), 'women')).toBe(0);
  });

  test('an activity without rows in the list stays as it was', () => {
    const { activities } = modelOf(people({}));
    expect(activities.map(({ listed }) => listed === null)).toEqual([false, true, true]);
  });

  test('two lists of one activity are one', () => {
    const { activities } = modelOf(people({}, { Member: 'Samoa' }), people({ Member: 'Tonga' }));
    expect(participantsOf(activities[0]!)).toBe(3);
    expect(namesOf(activities[0]!)).toHaveLength(3);
  });
});

describe('gender', () => {
  test.each<[PlainRow, 'woman' | 'man' | 'other' | null]>([
    [{ Gender: 'F', Salutation: 'Mr' }, 'woman'],
    [{ Gender: null, Salutation: 'Ms' }, 'woman'],
    [{ Gender: '?', Salutation: 'Mr.' }, 'man'],
    [{ Gender: 'not stated', Salutation: 'Mrs' }, null],
    [{ Gender: null, Salutation: 'Dr' }, null],
    [{ Gender: null, Salutation: 'Dr', Name: 'Ms Kanda' }, null],
    [{ Gender: null, Salutation: null, Name: 'Ms Kanda' }, 'woman'],
    [{ Gender: null, Salutation: null, Name: 'Maria' }, null],
    [{ Gender: 'non-binary' }, 'other'],
  ])('%j is %j', (row, gender) => {
    const { counts } = first(people(row)).listed!;
    const found = { woman: counts.women, man: counts.men, other: counts.otherGender };
    expect(gender === null ? counts.women : found[gender]).toBe(gender === null ? undefined : 1);
  });
});

test('people are told by sub-region from their own Member', () => {
  const rows = people({ Gender: 'F' }, { Gender: null, Member: 'Samoa' }, { Gender: 'M', Member: 'Nepal' });
  const { bySubRegion } = first([...rows, ...people({ Gender: 'F', Member: 'Nauru' })]).listed!;
  expect(bySubRegion).toEqual({
    PI: { participants: 2, recorded: 1, women: 1 },
    SA: { participants: 1, recorded: 1, women: 0 },
  });
});
