import type { Model } from '../../../../src/core';
import { matchPlanned } from '../../../../src/core/indicators/workplan/matchPlanned';
import { heldKey } from '../../../../src/core/model/workplan/plannedMatch';
import { modelFrom } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';
import { workplanSheet } from '../../../support/workplanSheet';

type Held = readonly [title: string, start: string, level: PlainCell, actions: PlainCell, members: PlainCell];

const HEADER = ['Title', 'Start date', 'Level', 'Plan action(s)', 'Members'];

function modelOf(held: readonly Held[], bullets: Readonly<Record<string, PlainCell>> = {}): Model {
  const rows = held.map(([title, start, ...rest]): PlainCell[] => [title, { date: start }, ...rest]);
  return modelFrom({ 'Work plan': workplanSheet(bullets), Workshops: [HEADER, ...rows] });
}

/** Planned topic and Member, the held title, and what kind of match it is. */
function matchesOf(model: Model, said: Model['plannedMatches'] = []) {
  return [...matchPlanned({ ...model, plannedMatches: said })].map(
    ([planned, { activity, isConfirmed, isCertain }]) => {
      const who = [...planned.members.map(({ code }) => code), ...planned.groups].join(' ');
      return [planned.topic, who, activity.title, isConfirmed ? 'confirmed' : isCertain ? 'certain' : 'proposed'];
    },
  );
}

const RISK = 'National Workshop on Risk Management';
const HELD: Held = [RISK, '2024-09-02', 'National', '1-(a)', 'Nepal'];

test('level, Members, actions and topic all agree: certain, with the reason', () => {
  const model = modelOf([HELD]);
  expect(matchesOf(model)).toEqual([['risk management', 'NP', RISK, 'certain']]);
  expect([...matchPlanned(model).values()][0]!.reason).toBe(
    'the title speaks of risk management; Nepal took part; both belong to 1-(a); both are of the level national',
  );
});

test.each<[string, Held]>([
  ['the title is about something else', ['National Workshop for officers', '2024-09-02', 'National', '1-(a)', 'Nepal']],
  ['no action is named', [RISK, '2024-09-02', 'National', null, 'Nepal']],
  ['another action is named', [RISK, '2024-09-02', 'National', '2-(b)', 'Nepal']],
  ['no level is given', [RISK, '2024-09-02', null, '1-(a)', 'Nepal']],
])('only proposed where %s', (_, held) => {
  expect(matchesOf(modelOf([held]))).toEqual([['risk management', 'NP', held[0], 'proposed']]);
});

test.each<[string, Held]>([
  ['of another Member', [RISK, '2024-09-02', 'National', '1-(a)', 'Japan']],
  ['of another level', [RISK, '2024-09-02', 'Regional', '1-(a)', 'Nepal']],
  ['before the year of the work plan', [RISK, '2024-06-28', 'National', '1-(a)', 'Nepal']],
  ['after it', [RISK, '2025-07-01', 'National', '1-(a)', 'Nepal']],
  ['on something else and of another action', ['Workshop on K9', '2024-09-02', 'National', '1-(b)', 'Nepal']],
])('none with an activity %s', (_, held) => {
  expect(matchesOf(modelOf([held]))).toEqual([]);
});

test('two that would do as well are proposed, none is certain, and each is proposed once', () => {
  const again: Held = [`Second ${RISK}`, '2025-02-03', 'National', '1-(a)', 'Nepal'];
  expect(matchesOf(modelOf([HELD, again]))).toEqual([['risk management', 'NP', RISK, 'proposed']]);
});

test('a sub-region is met by its Members, accreditation by a title that says so', () => {
  const pacific: Held = ['Workshop on post-clearance audit', '2024-11-04', 'Sub-regional', '1-(a)', 'Fiji, Samoa'];
  const experts: Held = ['Accreditation of AEO experts', '2024-12-02', 'Regional', '1-(b)', null];
  expect(matchesOf(modelOf([pacific, experts]))).toEqual([
    ['PCA', 'PI', pacific[0], 'certain'],
    ['AEO', '', experts[0], 'certain'],
  ]);
});

describe('what the user says', () => {
  const other: Held = ['Study visit', '2025-03-03', 'Regional', null, 'Japan'];
  const model = modelOf([HELD, other]);
  const planned = model.workplan!.planned[0]!.key;
  const [first, second] = model.activities.map(heldKey) as [string, string];

  test('a confirmed match counts, whatever it looks like, and frees what was proposed', () => {
    const said = [{ planned, held: second, isSame: true }];
    expect(matchesOf(model, said)).toEqual([['risk management', 'NP', 'Study visit', 'confirmed']]);
  });

  test('a refused match is not proposed again', () => {
    expect(matchesOf(model, [{ planned, held: first, isSame: false }])).toEqual([]);
  });

  test('what is said of activities there are not is let be', () => {
    expect(matchesOf(model, [{ planned: 'x', held: first, isSame: true }])).toEqual(matchesOf(model));
  });
});
