import { computeNeeds } from '../../../src/core/indicators/needs/needFigures';
import { regionMembers } from '../../../src/core/read/members/regionMembers';
import { modelFrom } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const YEARS = [2020, 2021, 2022, 2023, 2024];

function matrixOf(year: number, topics: number): PlainCell[][] {
  const header = Array.from(
    { length: topics },
    (_, at) => `Topic ${String(at).padStart(2, '0')} 1-(${'abcde'[at % 5]})`,
  );
  const rows = regionMembers.map(({ name }, row) => [name, ...header.map((_, at) => ((row + at) % 3) + 1)]);
  return [[`Needs survey ${year}`], ['Member', ...header], ...rows];
}

function workshopsOf(count: number): PlainCell[][] {
  const members = regionMembers.map(({ name }) => name);
  const rows = Array.from({ length: count }, (_, at) => [
    `Workshop ${at} on topic ${String(at % 60).padStart(2, '0')}`,
    { date: `${2020 + (at % 5)}-09-0${1 + (at % 9)}` },
    at % 2 === 0 ? `1-(${'abcde'[at % 5]})` : null,
    Array.from({ length: 8 }, (_unused, place) => members[(at + place * 4) % members.length]).join(', '),
  ]);
  return [['Title', 'Start date', 'Plan action', 'Members'], ...rows];
}

/** Milliseconds that the figures take, the model apart. */
function timeOf(topics: number, workshops: number): { readonly asked: number; readonly took: number } {
  const surveys = Object.fromEntries(YEARS.map((year) => [`Needs ${year}`, matrixOf(year, topics)]));
  const model = modelFrom({ ...surveys, Workshops: workshopsOf(workshops) }, { asOf: '2026-01-01' });
  const began = performance.now();
  const { needs } = computeNeeds(model)!;
  return { asked: needs.length, took: performance.now() - began };
}

test('the needs of 35 Members in 40 topics and five years against 6,000 workshops take seconds, not minutes', () => {
  const { asked, took } = timeOf(40, 6000);
  expect(asked).toBeGreaterThan(6500);
  expect(took).toBeLessThan(5000);
}, 60_000);
