import { countNeeds } from '../../../../src/core/indicators/needs/countNeeds';
import type { NeedFigure } from '../../../../src/core/indicators/needs/needFigure';
import { computeNeeds } from '../../../../src/core/indicators/needs/needFigures';
import { planAndNeeds, requestSheet, topicMatrix, withoutSheet } from '../../../support/needsSheets';
import { modelFrom, type CheckOptions, type PlainSheets } from '../../../support/ruleHarness';

const figuresOf = (sheets: PlainSheets, options: CheckOptions = {}) => computeNeeds(modelFrom(sheets, options))!;

/** Member and topic, what was planned by its topic, what was held by its title; "?" where that cannot be judged. */
const describeNeed = ({ need, planned, held }: NeedFigure) => [
  `${need.member.code} ${need.topic}`,
  planned === null ? '?' : planned.map(({ topic }) => topic).join(', '),
  held === null ? '?' : held.map(({ title }) => title).join(', '),
];

const numbers = (needs: readonly NeedFigure[]) => Object.values(countNeeds(needs)).join(' ');
const AEO = 'Regional Workshop on AEO';
const RISK = 'National Workshop on Risk Management';
const VALUE = 'Sub-regional Workshop on Valuation';

test('a need is planned for its Member, its sub-region or all, and met where its Member took part', () => {
  const { needs } = figuresOf(planAndNeeds());
  expect(needs.map(describeNeed)).toEqual([
    ['FJ AEO', 'AEO', AEO],
    ['LK risk management', 'risk management', RISK],
    ['NP risk management', 'risk management', ''],
    ['WS PCA', 'PCA', ''],
    ['JP Customs Laboratory', '', ''],
  ]);
  expect(numbers(needs)).toBe('5 5 4 5 2');
});

test('an action written beside the topic ties it to activities in other words', () => {
  const { needs } = figuresOf(planAndNeeds({}, topicMatrix));
  expect(needs.map(describeNeed)).toEqual([
    ['FJ AEO', 'AEO', AEO],
    ['FJ valuation', 'TRS', VALUE],
    ['FJ TRS', 'TRS', VALUE],
    ['WS valuation', 'TRS', VALUE],
    ['WS TRS', 'TRS', VALUE],
    ['JP AEO', 'AEO', ''],
  ]);
});

test('groups by topic, Member, sub-region, priority and fiscal year', () => {
  const figures = figuresOf(planAndNeeds());
  const rows = <Of>(groups: readonly { of: Of; needs: readonly NeedFigure[] }[]) =>
    groups.map(({ of, needs }) => `${JSON.stringify(of)}: ${numbers(needs)}`);
  expect(rows(figures.byTopic)).toEqual([
    '"risk management": 2 2 2 2 1',
    '"AEO": 1 1 1 1 1',
    '"Customs Laboratory": 1 1 0 1 0',
    '"PCA": 1 1 1 1 0',
  ]);
  expect(figures.byMember.map(({ of }) => of.name)).toEqual(['Fiji', 'Japan', 'Nepal', 'Samoa', 'Sri Lanka']);
  expect(rows(figures.bySubRegion)).toEqual(['"ECWA": 1 1 0 1 0', '"PI": 2 2 2 2 1', '"SA": 2 2 2 2 1']);
  expect(rows(figures.byPriority)).toEqual(['"high": 2 2 2 2 2', '"medium": 2 2 2 2 0', '"low": 1 1 0 1 0']);
  expect(rows(figures.byFiscalYear)).toEqual(['"FY2024/25": 5 5 4 5 2']);
});

test('what nobody planned, what nobody asked for, and what belongs to no action', () => {
  const { nobodyPlanned, nobodyAskedFor, unlinked } = figuresOf(planAndNeeds({ F6: null }));
  expect(nobodyPlanned.map(({ need }) => need.topic)).toEqual(['Customs Laboratory']);
  expect(
    nobodyAskedFor.planned.map(({ topic, members, groups }) => `${topic} ${members[0]?.code ?? groups[0]}`),
  ).toEqual([...['risk management TO', 'TRS FJ', 'TRS WS', 'PCA SEA']]);
  expect(nobodyAskedFor.held.map(({ title }) => title)).toEqual([VALUE]);
  expect(unlinked.map(({ need }) => need.topic)).toEqual(['PCA']);
});

test('a need is asked for a year: activities of another one neither plan nor meet it', () => {
  const { needs, nobodyAskedFor } = figuresOf(planAndNeeds({ D4: 'FY2025/26' }));
  expect(describeNeed(needs[1]!)).toEqual(['LK risk management', '?', '']);
  expect(nobodyAskedFor.held.map(({ title }) => title)).toEqual([RISK, VALUE]);
  expect(numbers(needs)).toBe('5 4 3 5 1');
});

test('a need without a year is compared with all', () => {
  const sheets = planAndNeeds({ A1: 'Needs of Members' }, topicMatrix);
  expect(describeNeed(figuresOf(sheets).needs[0]!)).toEqual(['FJ AEO', 'AEO', AEO]);
});

test('meetings, accreditations and what is not held yet meet nothing', () => {
  const sheets = planAndNeeds();
  const at = (cells: Record<string, string>) =>
    sheets['Workshops']!.map((row, index) => row.map((cell, column) => cells[`${index} ${column}`] ?? cell));
  for (const level of ['Meeting', 'Accreditation']) {
    const { needs, nobodyAskedFor } = figuresOf({ ...sheets, Workshops: at({ '3 6': level }) });
    expect(describeNeed(needs[1]!)[2]).toBe('');
    expect(nobodyAskedFor.held.map(({ title }) => title)).toEqual([VALUE]);
  }
  expect(describeNeed(figuresOf({ ...sheets, Workshops: at({ '3 7': 'Postponed' }) }).needs[1]!)[2]).toBe('');
  expect(describeNeed(figuresOf(sheets, { asOf: '2024-09-03' }).needs[1]!)[2]).toBe('');
});

test('without a work plan, workshops, or before its year a need is not judged, and nothing is 0', () => {
  const noPlan = withoutSheet(planAndNeeds(), 'Work plan');
  const noWorkshops = withoutSheet(planAndNeeds(), 'Workshops');
  expect(describeNeed(figuresOf(noPlan).needs[0]!)).toEqual(['FJ AEO', '?', AEO]);
  expect(figuresOf(noPlan).nobodyPlanned).toEqual([]);
  expect(describeNeed(figuresOf(noWorkshops).needs[0]!)).toEqual(['FJ AEO', 'AEO', '?']);
  expect(describeNeed(figuresOf(planAndNeeds({ D3: 'FY2026/27' })).needs[0]!)).toEqual(['FJ AEO', '?', '?']);
});

test('there are none without a needs survey', () => {
  expect(computeNeeds(modelFrom({ Other: requestSheet().slice(0, 1) }))).toBeNull();
});
