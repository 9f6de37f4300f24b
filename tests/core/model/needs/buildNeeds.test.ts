import type { Model } from '../../../../src/core';
import { modelFrom, type PlainSheets } from '../../../support/ruleHarness';
import { memberMatrix, planAndNeeds, requestSheet, topicMatrix, withoutSheet } from '../../../support/needsSheets';

/** Member, topic, year, priority, actions with those that decide in front of a bar, cells that ask. */
const needsOf = (sheets: PlainSheets): string[] => describeNeeds(modelFrom(sheets));

function describeNeeds({ needs }: Model): string[] {
  return needs!.needs.map(({ member, topic, year, priority, actions, decidingActions, entries }) =>
    [
      ...[member.code, topic, year?.label ?? 'no year', priority ?? 'not ranked'],
      `${decidingActions.join(' ')}|${actions.join(' ')}`,
      entries.map(({ place: { range } }) => `R${range.top}C${range.left}`).join(' '),
    ].join(', '),
  );
}

const leftOutOf = (sheets: PlainSheets) =>
  modelFrom(sheets).needs!.leftOut.map(({ entry, reason }) => `R${entry.place.range.top}: ${reason}`);

test('a list gives a need a row, with the action written beside it or the only one that speaks of the topic', () => {
  expect(needsOf(planAndNeeds())).toEqual([
    'FJ, AEO, FY2024/25, high, 1-(b)|1-(b), R3C2',
    'LK, risk management, FY2024/25, high, 1-(a)|1-(a), R4C2',
    'NP, risk management, FY2024/25, medium, 1-(a)|1-(a), R5C2',
    'WS, PCA, FY2024/25, medium, 1-(a)|1-(a), R6C2',
    'JP, Customs Laboratory, FY2024/25, low, 1-(c)|1-(c), R7C2',
  ]);
});

const MATRIX = [
  'FJ, AEO, FY2024/25, high, 1-(b)|1-(b)',
  'FJ, TRS, FY2024/25, low, 1-(c)|1-(c)',
  'FJ, valuation, FY2024/25, medium, 1-(c)|1-(c)',
  'JP, AEO, FY2024/25, low, 1-(b)|1-(b)',
  'WS, TRS, FY2024/25, not ranked, 1-(c)|1-(c)',
  'WS, valuation, FY2024/25, high, 1-(c)|1-(c)',
];

test.each([
  ['topics', topicMatrix],
  ['Members', memberMatrix],
])('a matrix with %s in its columns gives a need a filled cell', (_, sheetOf) => {
  const found = needsOf(planAndNeeds({}, sheetOf)).map((line) => line.replace(/, R\d+C\d+$/, ''));
  expect(found.sort()).toEqual(MATRIX);
});

test('several sheets are one survey, a year each', () => {
  const sheets = { ...planAndNeeds({}, topicMatrix), Next: topicMatrix({ A1: 'Needs survey 2025 (January)' }) };
  const years = modelFrom(sheets).needs!.needs.map(({ year }) => year!.label);
  expect([years.length, new Set(years)]).toEqual([12, new Set(['FY2024/25', 'FY2025/26'])]);
});

test('a topic that nobody knows is a column as well where priorities stand below, totals and remarks are none', () => {
  const cells = { E3: 'Drones', E4: 2, F3: 'Total', F4: 4, G3: 'Remarks', G4: 'soon', H3: 'Score', H4: 3 };
  expect(needsOf(planAndNeeds(cells, topicMatrix))).toContain('FJ, Drones, FY2024/25, medium, |, R4C5');
  expect(needsOf(planAndNeeds(cells, topicMatrix))).toHaveLength(7);
});

test('of several actions that speak of a topic none decides', () => {
  const sheets = { ...planAndNeeds() };
  const plan = sheets['Plan']!.map((row) =>
    row.map((cell) => (cell === 'c) Share experiences' ? 'c) AEO again' : cell)),
  );
  expect(needsOf({ ...sheets, Plan: plan })[0]).toBe('FJ, AEO, FY2024/25, high, |1-(b) 1-(c), R3C2');
});

test('without a plan topics are tied to the actions of the work plan', () => {
  const sheets = withoutSheet(planAndNeeds(), 'Plan');
  expect(needsOf(sheets)[0]).toBe('FJ, AEO, FY2024/25, high, 1-(b)|1-(b), R3C2');
});

test('a need that is asked for twice counts once, with the higher priority, in whatever words', () => {
  const sheets = planAndNeeds({ A4: 'Nepal', C4: 'Low' });
  expect(needsOf(sheets)[1]).toBe('NP, risk management, FY2024/25, medium, 1-(a)|1-(a), R4C2 R5C2');
  expect(leftOutOf(sheets)).toEqual(['R5: asked for in an earlier row']);
});

test('several Members in a cell ask each; a Member written once asks for the rows below', () => {
  expect(
    needsOf(planAndNeeds({ A3: 'Fiji, Tonga' }))
      .slice(0, 2)
      .map((line) => line.slice(0, 7)),
  ).toEqual(['FJ, AEO', 'TO, AEO']);
  expect(needsOf(planAndNeeds({ A4: null }))[1]).toMatch(/^FJ, risk management/);
});

test.each<[string, Record<string, string | number | null>, string]>([
  ['no topic', { B3: null }, 'R3: no topic'],
  ['a year that cannot be read', { D3: 'soon' }, 'R3: fiscal year not readable'],
  ['a name nobody knows', { A3: 'Atlantis' }, 'R3: Member not recognised: atlantis'],
  ['a body that is no Member', { A3: 'JICA' }, 'R3: no Member of the region'],
  ['a Member that joined later', { A3: 'Palau', D3: 'FY2022/23' }, 'R3: not a Member yet'],
  ['a priority that says no', { C3: 'No' }, 'R3: not asked for'],
])('%s is left out with its reason', (_, cells, reason) => {
  const sheets = planAndNeeds(cells);
  expect(leftOutOf(sheets)).toEqual([reason]);
  expect(needsOf(sheets)).toHaveLength(4);
});

test('a priority that cannot be read counts in a list, where the row asks, and not in a matrix', () => {
  expect(needsOf(planAndNeeds({ C3: 'perhaps' }))[0]).toMatch(/^FJ, AEO, FY2024\/25, not ranked/);
  expect(leftOutOf(planAndNeeds({ B4: 'perhaps' }, topicMatrix))).toEqual(['R4: priority not readable']);
});

test('a sheet that says no year asks for none', () => {
  const sheet = topicMatrix({ A1: 'Needs of Members' });
  expect(needsOf({ Needs: sheet })[0]).toBe('FJ, AEO, no year, high, |, R4C2');
});

test('there is none without a sheet of needs', () => {
  expect(modelFrom({ Other: requestSheet().slice(0, 1) }).needs).toBeNull();
});
