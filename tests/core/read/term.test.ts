import { formatIsoDay, type DayRange } from '../../../src/core';
import { readTerm, termFromDeadlines, termFromText } from '../../../src/core/read/term';
import { day, modelFrom, planSheet, type Overrides } from '../../support/ruleHarness';

const inWords = (term: DayRange | null) => term && `${formatIsoDay(term.from)} ${formatIsoDay(term.to)}`;
const TERM = '2024-07-01 2026-06-30';

describe('termFromText', () => {
  test.each([
    ['ROCB A/P Strategic Action Plan (2024-2026)', TERM],
    ['Strategic Action Plan 2024 – 2026', TERM],
    ['Plan 2024/26', TERM],
    ['Plan 2024 to 2026', TERM],
    ['July 2024 to June 2026', TERM],
    ['Period: July 2024 – June 2026', TERM],
    ['Term: 1 July 2024 to 30 June 2026', TERM],
    ['for the period 1 July 2024 - 30 June 2026', TERM],
    ['July 2022 to June 2024', '2022-07-01 2024-06-30'],
    ['January 2024 to December 2025', '2024-01-01 2025-12-31'],
    ['Annual plan FY2024/25', '2024-07-01 2025-06-30'],
    ['Plan 2024-2034', '2024-07-01 2034-06-30'],
    ['Plan 1999-2001', '1999-07-01 2001-06-30'],
  ])('%j', (text, term) => expect(inWords(termFromText(text))).toBe(term));

  test.each([
    '',
    'Our plan',
    '2024',
    '2026-2024',
    '2024-2024',
    '2024-2035',
    '2024-2040',
    'June 2026',
    '16-20 October 2023',
    '2021-11-09',
    '12024-2026',
  ])('%j states no term', (text) => expect(termFromText(text)).toBeNull());
});

describe('readTerm', () => {
  const termOf = (cells: Overrides, sheet = 'Plan') =>
    inWords(readTerm(modelFrom({ [sheet]: planSheet(cells) }).blocks[0]!));
  const NONE = { A1: 'Plan', A2: null, B4: 'RSP reference' };

  test('finds it in the title, the period line, the name of the sheet or a header', () => {
    expect(termOf({})).toBe(TERM);
    expect(termOf({ ...NONE, A2: 'July 2024 to June 2026' })).toBe(TERM);
    expect(termOf(NONE, 'SAP 2024-2026')).toBe(TERM);
    expect(termOf({ ...NONE, B4: 'RSP 2024-2026' })).toBe(TERM);
    expect(termOf({ ...NONE, C1: '(2024-2026)' })).toBe(TERM);
  });

  test('goes from the top down', () => {
    expect(termOf({ A1: 'Plan (2022-2024)' }, 'SAP 2024-2026')).toBe('2022-07-01 2024-06-30');
  });

  test('does not take it from the actions', () => expect(termOf({ ...NONE, A5: 'a) Assist in 2024-2026' })).toBeNull());
});

describe('termFromDeadlines', () => {
  test.each([
    [['2026-06-30'], TERM],
    [['2025-01-31', '2026-06-30', '2025-06-30'], TERM],
    [['2025-07-01'], TERM],
    [['2024-06-30'], '2022-07-01 2024-06-30'],
  ])('%j', (deadlines, term) => expect(inWords(termFromDeadlines(deadlines.map(day)))).toBe(term));

  test('has nothing to say without deadlines', () => expect(termFromDeadlines([])).toBeNull());
});
