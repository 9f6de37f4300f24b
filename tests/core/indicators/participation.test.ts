import { parseIsoDay, runPlan } from '../../../src/core';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const day = (text: string): PlainCell => ({ date: text });
const HEADERS = ['Title', 'Start', 'End', 'Level', 'Plan action', 'Status', 'Participants', 'Women', 'Men', 'Members'];
const ROWS: PlainCell[][] = [
  ['A', day('2021-08-04'), day('2021-08-06'), 'National', '1-(bb)', null, 24, null, null, 'Sri Lanka'],
  ['B', day('2021-09-27'), day('2021-10-01'), 'Sub-regional', '1-(c), 3-(k)', null, 10, 4, 6, 'Fiji, Samoa, Tonga'],
  ['C', day('2021-11-09'), day('2021-11-11'), 'Regional', '1-(i)', 'Held', 40, 10, 30, 'Fiji, Japan, Nepal, India'],
  ['D', day('2022-06-29'), day('2022-07-01'), 'National', '1-(i)', null, 5, 1, 4, 'Bhutan'],
  ['E', day('2022-02-01'), null, 'Mission', '1-(i)', null, 3, 3, 0, 'Thailand'],
  ['F', day('2022-03-01'), null, 'Regional', '1-(i)', 'Cancelled', 70, 30, 40, 'Iran, China'],
];

const figures = (window?: { from: number; to: number }) =>
  runPlan([snapshotFrom({ Log: [HEADERS, ...ROWS] })], { today: parseIsoDay('2022-06-30')!, window }).figures;

test('counts held national, sub-regional and regional workshops', () => {
  const { participation } = figures();
  expect(participation).toMatchObject({
    held: 3,
    byLevel: { national: 1, 'sub-regional': 1, regional: 1 },
    participants: 74,
  });
});

test('a Member counts once however many workshops it attended', () => {
  const { participation } = figures();
  expect(participation.membersReached.map(({ code }) => code).sort()).toEqual([
    'FJ',
    'IN',
    'JP',
    'LK',
    'NP',
    'TO',
    'WS',
  ]);
  expect(participation.members).toHaveLength(33);
  expect(participation.membersNotReached).toHaveLength(26);
  const fiji = participation.byMember.find(({ member }) => member.code === 'FJ')!;
  expect(fiji).toMatchObject({ workshops: 2, last: parseIsoDay('2021-11-11'), actions: ['1-(c)', '1-(i)', '3-(k)'] });
});

test('a regional workshop counts in each sub-region it reached', () => {
  expect(figures().participation.bySubRegion).toEqual([
    { subRegion: 'ECWA', members: 1, of: 9, workshops: 1 },
    { subRegion: 'PI', members: 3, of: 8, workshops: 2 },
    { subRegion: 'SA', members: 3, of: 6, workshops: 2 },
    { subRegion: 'SEA', members: 0, of: 10, workshops: 0 },
  ]);
});

test('an activity belongs to the fiscal year and quarter of its start', () => {
  const { participation } = figures();
  expect(participation.byFiscalYear).toEqual([
    { fiscalYear: 'FY2021/22', held: 3, participants: 74, women: 14, genderParticipants: 50, womenShare: 0.28 },
  ]);
  expect(participation.byQuarter).toEqual([
    { fiscalYear: 'FY2021/22', quarter: 'Q1', held: 2, participants: 34 },
    { fiscalYear: 'FY2021/22', quarter: 'Q2', held: 1, participants: 40 },
  ]);
});

test('the window chooses by start', () => {
  const window = { from: parseIsoDay('2021-10-01')!, to: parseIsoDay('2021-12-31')! };
  expect(figures(window).participation).toMatchObject({ held: 1, participants: 40 });
});

test('an activity of an unknown start is in no year, and so in no figure, also without a plan', () => {
  const rows: PlainCell[][] = [...ROWS, ['G', null, day('2022-03-01'), 'National', '1-(i)', null, 9, 3, 6, 'Japan']];
  const options = { today: parseIsoDay('2022-06-30')! };
  const { participation } = runPlan([snapshotFrom({ Log: [HEADERS, ...rows] })], options).figures;
  expect(participation).toMatchObject({ held: 3, participants: 74, byQuarter: [{ held: 2 }, { held: 1 }] });
  expect(participation.leftOut.at(-1)!.reason).toBe('no readable start date');
});

test('gender is summed over the workshops that record it, the others are named', () => {
  const { gender } = figures();
  expect(gender).toMatchObject({ total: { women: 14, participants: 50, womenShare: 0.28 }, goal: 0.25, goalMet: true });
  expect(gender.leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([[2, 'gender not recorded']]);
  expect(gender.byLevel.map(({ level, women }) => [level, women])).toEqual([
    ['sub-regional', 4],
    ['regional', 10],
  ]);
  expect(gender.byPillar.map(({ pillar, women }) => [pillar, women])).toEqual([
    [1, 14],
    [3, 4],
  ]);
  expect(gender.bySubRegion.map(({ subRegion, women }) => [subRegion, women])).toEqual([['PI', 4]]);
});

test('coverage divides by the Members of the day: of the region, of the sub-region, or not at all', () => {
  const coverage = figures().workshops.map((workshop) => workshop.coverage);
  expect(coverage).toEqual([null, 3 / 8, 4 / 33, null, 1 / 33, 2 / 33]);
});

test('no workshop with numbers is no data, not zero', () => {
  const { figures: empty } = runPlan([snapshotFrom({ Log: [HEADERS, ['A', day('2021-08-04'), null, 'National']] })], {
    today: parseIsoDay('2022-06-30')!,
  });
  expect([empty.participation.held, empty.participation.participants, empty.gender.total]).toEqual([1, null, null]);
});

test('says which rows it counted and why it left out the others', () => {
  const { participation, gender } = figures({ from: parseIsoDay('2021-09-01')!, to: parseIsoDay('2022-06-30')! });
  expect(participation.counted.map(({ title }) => title)).toEqual(['B', 'C']);
  expect(participation.leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [2, 'outside the window'],
    [5, 'after the as-of date'],
    [6, 'not a national, sub-regional or regional workshop'],
    [7, 'cancelled'],
  ]);
  expect(gender.counted.map(({ title }) => title)).toEqual(['B', 'C']);
});
