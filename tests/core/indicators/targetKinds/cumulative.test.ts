import { defaultSettings } from '../../../../src/core';
import { figureOf, summaryOf, workshop } from '../../../support/figureHarness';

const ALL = [
  'Fiji',
  'Samoa',
  'Tonga',
  'Nepal',
  'India',
  'China',
  'Japan',
  'Bhutan',
  'Korea',
  'Iran',
  'Palau',
  'Vanuatu',
];
const reaching = (count: number) => [workshop('2024-07-02', { Members: ALL.slice(0, count).join(', ') })];

// The term has 730 days. By 30 June 2025 half of it has gone, so of 12 Members 6 are expected.
test.each([
  ['Not started', 0, '2024-12-29'],
  ['Off track', 0, '2025-06-30'],
  ['Off track', 4, '2025-06-30'],
  ['At risk', 5, '2025-06-30'],
  ['On track', 6, '2025-06-30'],
  ['Achieved', 12, '2025-06-30'],
  ['Not achieved', 11, '2026-06-30'],
  ['Achieved', 12, '2026-06-30'],
])('%s: %i of 12 Members by %s', (status, count, asOf) => {
  expect(summaryOf({ target: 'At least 12 Members', workshops: reaching(count), asOf }).status).toBe(status);
});

test('what is expected is the elapsed part of the term, both ends counted', () => {
  const at = (asOf: string) => summaryOf({ target: 'At least 12 Members', workshops: [], asOf }).expected;
  expect(at('2024-06-30')).toBe(0);
  expect(at('2024-07-01')).toBe(1 / 730);
  expect(at('2025-06-30')).toBe(365 / 730);
  expect(at('2026-06-30')).toBe(1);
  expect(at('2027-01-01')).toBe(1);
});

test('three quarters of what is expected is at risk, just below is off track', () => {
  const settings = { ...defaultSettings, offTrackBelowExpected: 2 / 3 };
  const given = { target: 'At least 12 Members', workshops: reaching(4), asOf: '2025-06-30' };
  expect(summaryOf({ ...given, settings }).status).toBe('At risk');
  expect(summaryOf(given).status).toBe('Off track');
});

test('the deadline passes on its day', () => {
  const given = { target: 'At least 12 Members', workshops: reaching(6), deliverable: { date: '2025-03-31' } };
  expect(summaryOf({ ...given, asOf: '2025-03-30' }).status).toBe('On track');
  expect(summaryOf({ ...given, asOf: '2025-03-31' }).status).toBe('Not achieved');
});

test('a missing or unreadable deadline is the end of the term', () => {
  expect(figureOf({ target: 'At least 12 Members', workshops: reaching(6), deliverable: 'soon' }).deadline).toBe(
    figureOf({ target: 'At least 12 Members', workshops: reaching(6) }).deadline,
  );
});

test('says what is missing', () => {
  expect(figureOf({ target: 'At least 12 Members', workshops: reaching(7) }).judgement!.remaining).toBe(5);
  expect(figureOf({ target: 'At least 2 Members', workshops: reaching(7) }).judgement!.remaining).toBe(0);
});

test('a count stands on its baseline', () => {
  const given = { kpi: 'Number of dialogues', target: 'At least 3 dialogues', workshops: [workshop('2024-08-05')] };
  expect(summaryOf({ ...given, plan: { Baseline: 2 } })).toMatchObject({ actual: 3, required: 3, status: 'Achieved' });
  expect(summaryOf({ target: 'At least 3 Members', workshops: reaching(1), plan: { Baseline: 2 } }).actual).toBe(1);
});
