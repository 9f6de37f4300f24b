import { readPlanRows } from '../../../src/core/read/planRows';
import { modelFrom, planSheet, type CheckOptions, type Overrides, type PlainSheet } from '../../support/ruleHarness';

/** Rows in words: "3 pillar 1", "5 action a", "7 runs on". */
function rowsOf(rows: PlainSheet, options: CheckOptions = {}): string[] {
  const block = modelFrom({ Plan: rows }, options).blocks.find(({ role }) => role === 'plan')!;
  return readPlanRows(block).map((read) => {
    if (read.kind === 'pillar') return `${read.row} pillar ${read.pillar}`;
    if (read.kind !== 'action') return `${read.row} ${read.kind}`;
    const { pillar, letters } = read.mark;
    return `${read.row} action ${pillar === null ? '' : `${pillar}-`}${letters ?? '?'}`;
  });
}

const PLAIN = [
  ...['3 pillar 1', '4 header', '5 action a', '6 action b', '7 action c', '8 pillar 2', '9 action a', '10 action b'],
];
const withRow11 = (cells: Overrides) => rowsOf(planSheet(cells)).slice(PLAIN.length);

describe('readPlanRows', () => {
  test('tells headings, header and actions apart, title lines left out', () => {
    expect(rowsOf(planSheet())).toEqual(PLAIN);
  });

  test.each([
    ['1. Support', 1],
    ['4 . Enhance', 4],
    ['Pillar 2', 2],
    ['PILLAR 3: Improve', 3],
    ['Pillar IV - Enhance', 4],
    ['III. Improve', 3],
    ['12. Too many', 12],
  ])('%j is a pillar heading', (A11, pillar) => expect(withRow11({ A11 })).toEqual([`11 pillar ${pillar}`]));

  test('a heading merged over the columns is one, and so is one that stands in each of them', () => {
    const heading = '3. Improve needs analysis';
    expect(withRow11({ A11: heading, B11: heading, C11: heading, D11: heading, E11: heading })).toEqual([
      '11 pillar 3',
    ]);
  });

  test.each(['1.1.2 – 1st milestone', '2024', '1.5 times', '3.', 'Pillars'])('%j is no heading', (A11) => {
    expect(withRow11({ A11 }).join()).not.toContain('pillar');
  });

  test.each([
    ['a) Assist', 'a'],
    ['(a) Assist', 'a'],
    ['A) Assist', 'a'],
    ['a. Assist', 'a'],
    ['a ) Assist', 'a'],
    ['bb) Assist', 'bb'],
    ['1-(bb) Assist', '1-bb'],
    ['1-bb) Assist', '1-bb'],
    ['1(bb) Assist', '1-bb'],
    ['１－（ａ） Assist', '1-a'],
  ])('%j is an action', (A11, mark) => expect(withRow11({ A11 })).toEqual([`11 action ${mark}`]));

  test('the letter goes, the text stays', () => {
    const block = modelFrom({ Plan: planSheet({ A11: 'c)  Upon request,\nassist' }) }).blocks[0]!;
    expect(readPlanRows(block).at(-1)).toMatchObject({ kind: 'action', text: 'Upon request, assist' });
  });

  test('a row with KPI and target is an action, its letter forgotten', () => {
    expect(withRow11({ A11: 'Assist', C11: 'Number of Members', D11: '5 Members' })).toEqual(['11 action ?']);
  });

  test.each([{ error: '#REF!' }, { uncalculated: '=G11' }])('a row whose text is %j is an action', (A11) => {
    expect(withRow11({ A11, C11: 'Number of Members', D11: '5 Members' })).toEqual(['11 action ?']);
  });

  test.each<[string, Overrides]>([
    ['text', { A11: 'and Free Zones' }],
    ['a second KPI and target', { C11: 'Number of reports', D11: 'once a year' }],
    ['a number in brackets', { A11: '(2) adoption of the HS' }],
    ['an example', { A11: '(e.g. nCEN)' }],
  ])('%s runs on', (_, cells) => expect(withRow11(cells)).toEqual(['11 runOn']));

  test.each(['12', 'Page 3', 'page 3 of 12', '3/12', 'ROCB A/P Annual Report 2021/22', 'Annual Work Plan FY2022/23'])(
    'passes over the page furniture %j',
    (A11) => expect(withRow11({ A11 })).toEqual([]),
  );

  test('passes over blank rows', () => expect(withRow11({ A13: 'c) Assist' })).toEqual(['13 action c']));

  test('knows a header that is repeated', () => {
    const rows = planSheet();
    rows.splice(8, 0, rows[3]!);
    expect(rowsOf(rows)).toContain('9 header');
  });

  test('reads the heading above an Excel table', () => {
    expect(rowsOf(planSheet(), { tables: [{ sheet: 'Plan', name: 'Plan', range: 'A4:E10' }] })).toEqual(PLAIN);
  });
});
