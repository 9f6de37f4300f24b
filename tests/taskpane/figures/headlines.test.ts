import { dayOf, runPlan, type PlanOptions } from '../../../src/core';
import { toEngineResult } from '../../../src/session/engine';
import { headlines } from '../../../src/taskpane/figures/headlines';
import { figuresWorkbook } from '../../support/figuresWorkbook';

function headline(id: string, options: Partial<PlanOptions> = {}) {
  const result = runPlan([figuresWorkbook()], { today: dayOf(2026, 1, 15), ...options });
  const { report, memberNames } = toEngineResult(result);
  return headlines(report, memberNames).find((one) => one.id === id)!;
}

const wordsOf = (rows: readonly { cell: string; words: string }[]) => rows.map(({ cell, words }) => `${cell} ${words}`);

test('workshops held: the rows counted, and the others with their reason', () => {
  const { value, used, leftOut, breakdowns } = headline('held');
  expect(value).toBe('3');
  expect(wordsOf(used)).toEqual(['A2 Valuation, 3 Mar 2025', 'A3 Origin, 5 Aug 2025', 'A4 Risk, 9 Sep 2025']);
  expect(wordsOf(leftOut)).toEqual(['A5 Transit, 9 Oct 2025, postponed', 'A6 Post-audit, 2 Mar 2026, planned']);
  expect(breakdowns.map(({ title, lines }) => [title, lines.map((line) => line.join(': '))])).toEqual([
    ['By level', ['National: 2', 'Sub-regional: 1', 'Regional: 0']],
    ['By fiscal year', ['FY2024/25: 1 held, 20 participants', 'FY2025/26: 2 held, 40 participants']],
    ['By quarter', ['FY2024/25 Q3: 1 held, 20 participants', 'FY2025/26 Q1: 2 held, 40 participants']],
  ]);
});

test('a workshop outside the window is left out for that reason', () => {
  const { value, leftOut } = headline('held', { window: { from: dayOf(2025, 7, 1), to: dayOf(2025, 9, 30) } });
  expect(value).toBe('2');
  expect(wordsOf(leftOut)).toContain('A2 Valuation, 3 Mar 2025, outside the window');
});

test('participants: every row with its number', () => {
  const { value, used } = headline('participants');
  expect(value).toBe('60');
  expect(used.map(({ words }) => words)).toEqual([
    'Valuation, 3 Mar 2025, 20 participants',
    'Origin, 5 Aug 2025, 30 participants',
    'Risk, 9 Sep 2025, 10 participants',
  ]);
});

test('Members reached: by name, by sub-region, and who is not reached', () => {
  const { value, sentences, breakdowns, used } = headline('membersReached');
  expect(value).toBe('3 of 35');
  expect(sentences[0]).toMatch(/^Members not reached \(32\): Afghanistan; Australia; Bangladesh; .*Hong Kong, China; /);
  expect(breakdowns[0]!.lines).toContainEqual(['PI', '2 of 10 Members, 2 workshops']);
  expect(breakdowns[1]!.lines).toEqual([
    ['Fiji', '2'],
    ['Japan', '1'],
    ['Tonga', '1'],
  ]);
  expect(used[1]!.words).toBe('Origin, 5 Aug 2025, Fiji; Tonga');
});

test('women: the sum behind the share, the rows, and those without gender', () => {
  const { value, sentences, used, leftOut, breakdowns } = headline('women');
  expect(value).toBe('16.0%, goal 25.0% not met');
  expect(sentences).toEqual(['8 women of 50 participants.']);
  expect(used[0]!.words).toBe('Valuation, 3 Mar 2025, 2 women of 20');
  expect(wordsOf(leftOut)).toContain('A4 Risk, 9 Sep 2025, gender not recorded');
  expect(breakdowns.find(({ title }) => title === 'By pillar')!.lines).toEqual([['Pillar 1', '16.0% (8 of 50)']]);
});
