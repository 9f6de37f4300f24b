import { formatIsoDay } from '../../../src/core';
import { actionSchema } from '../../../src/core/model/action';
import { isInTerm } from '../../../src/core/model/buildPlan';
import { planSchema } from '../../../src/core/model/plan';
import { day, modelFrom, planSheet, withoutRows, type Overrides, type PlainSheet } from '../../support/ruleHarness';

const planOf = (...sheets: readonly PlainSheet[]) =>
  modelFrom(Object.fromEntries(sheets.map((rows, index) => [`Plan ${index + 1}`, rows]))).plan!;
const refsOf = (...sheets: readonly PlainSheet[]) => planOf(...sheets).actions.map(({ ref }) => ref);
const ALL = ['1-(a)', '1-(b)', '1-(c)', '2-(a)', '2-(b)'];

describe('buildPlan', () => {
  test('names each action by pillar and letter', () => expect(refsOf(planSheet())).toEqual(ALL));

  test('keeps the schema', () => {
    for (const cells of [
      {},
      { A5: 'Assist', D6: 'many', E7: 'soon', B9: 'x' },
      { C5: null, D5: null },
    ] as Overrides[]) {
      expect(() => planSchema.parse(planOf(planSheet(cells)))).not.toThrow();
    }
  });

  test('knows the headings, and that none is missing', () => {
    const { headings, headless } = planOf(planSheet());
    expect(headings.map(({ pillar, source }) => [pillar, source.row])).toEqual([
      [1, 3],
      [2, 8],
    ]);
    expect(headless).toEqual([]);
  });

  test('takes letters that begin again without a heading for a pillar it does not know', () => {
    const { actions, headless } = planOf(withoutRows(planSheet(), 8));
    expect(actions.map(({ ref }) => ref)).toEqual(['1-(a)', '1-(b)', '1-(c)', null, null]);
    expect(headless.map(({ source }) => source.row)).toEqual([8]);
  });

  test('does so after a repeated header even where one action follows', () => {
    const rows = withoutRows(planSheet(), 8, 10);
    expect(refsOf([...rows.slice(0, 7), rows[3]!, ...rows.slice(7)])).toEqual(['1-(a)', '1-(b)', '1-(c)', null]);
  });

  test('takes a lone second a) for a slip of a letter', () => {
    const { actions, headless } = planOf(planSheet({ A6: 'a) Promote AEO MRA' }));
    expect(actions.map(({ ref }) => ref)).toEqual(['1-(a)', '1-(a)', '1-(c)', '2-(a)', '2-(b)']);
    expect(headless).toEqual([]);
    expect(refsOf(planSheet({ A6: 'a) Promote AEO MRA', A7: 'b) Share experiences' })).slice(0, 3)).toEqual([
      ...['1-(a)', '1-(a)', '1-(b)'],
    ]);
  });

  test('does not know actions before the first heading', () => {
    expect(refsOf(withoutRows(planSheet(), 3))).toEqual([null, null, null, '2-(a)', '2-(b)']);
  });

  test('lets an action name its pillar itself', () => {
    const cells = {
      A3: null,
      A5: '1-(a) Assist',
      A6: '1-(b) Promote',
      A7: '1-(c) Share',
      A8: null,
      A9: '2-(a) X',
      A10: '2-(b) Y',
    };
    expect(refsOf(planSheet(cells))).toEqual(ALL);
    expect(planOf(planSheet(cells)).headless).toEqual([]);
  });

  test('reads several sheets, a pillar each, in their order', () => {
    const first = withoutRows(planSheet(), 8, 9, 10);
    const second = withoutRows(planSheet(), 3, 5, 6, 7);
    const heading: PlainSheet = [second[0]!, second[1]!, ['2. Partnerships'], second[2]!, ...second.slice(4)];
    expect(refsOf(first, heading)).toEqual(ALL);
  });

  test('takes the term from the title, else from the deadlines', () => {
    const termOf = (cells: Overrides) => {
      const { term } = planOf(planSheet(cells));
      return term && [formatIsoDay(term.from), formatIsoDay(term.to)];
    };
    const none = { A1: 'Plan', A2: null, B4: 'RSP' };
    expect(termOf({ ...none, A1: 'Plan 2022-2024' })).toEqual(['2022-07-01', '2024-06-30']);
    expect(termOf(none)).toEqual(['2024-07-01', '2026-06-30']);
    expect(termOf({ ...none, E5: null, E6: null, E7: null, E9: null, E10: 'soon' })).toBeNull();
  });

  test('is null without a plan sheet', () => expect(modelFrom({ Notes: [['x']] }).plan).toBeNull());
});

describe('buildAction', () => {
  const actionOf = (cells: Overrides) => planOf(planSheet(cells)).actions[0]!;

  test('reads the row', () => {
    const action = actionOf({
      A5: 'a) Upon Request, assist Members',
      F4: 'Measure',
      F5: 'reported',
      G4: 'Baseline',
      G5: 3,
    });
    expect(() => actionSchema.parse(action)).not.toThrow();
    expect(action).toMatchObject({
      ref: '1-(a)',
      text: 'Upon Request, assist Members',
      isUponRequest: true,
      rsp: { kind: 'reference', objective: '1.1.1', milestones: [1] },
      kpiText: 'Number of Members',
      targetText: 'At least 20/35 Members',
      measureText: 'reported',
      baseline: { kind: 'number', value: 3 },
      reportedValue: { kind: 'blank' },
      deliverable: { kind: 'period', to: day('2026-06-30') },
      source: { row: 5 },
    });
  });

  test.each([
    ['a) Upon request, assist', true],
    ['a) Assist, upon  Request', true],
    ['a) Requests for assistance', false],
  ])('%j is upon request: %s', (A5, isUponRequest) => expect(actionOf({ A5 })).toMatchObject({ isUponRequest }));

  test('joins what runs on in the next rows', () => {
    const rows = [...planSheet().slice(0, 5), ['and Free Zones', null, 'with a scheme', null, null], ['everywhere']];
    const [action] = planOf(rows).actions;
    expect(action).toMatchObject({
      text: 'Assist Members and Free Zones everywhere',
      kpiText: 'Number of Members with a scheme',
      targetText: 'At least 20/35 Members',
      pairingProblem: null,
    });
    expect(action!.indicators).toHaveLength(1);
  });

  test('joins what runs on under a repeated header', () => {
    const rows = planSheet().slice(0, 5);
    expect(planOf([...rows, rows[3]!, ['everywhere']]).actions[0]!.text).toBe('Assist Members everywhere');
  });

  test('takes a deadline that stands a row below', () => {
    const rows = [...planSheet({ E5: null }).slice(0, 5), [null, null, null, null, 'June 2026']];
    expect(planOf(rows).actions[0]!.deliverable).toMatchObject({ kind: 'period', to: day('2026-06-30') });
  });
});

describe('isInTerm', () => {
  test('both ends count, and without a term all days do', () => {
    const term = { from: day('2024-07-01'), to: day('2026-06-30') };
    const days = ['2024-06-30', '2024-07-01', '2026-06-30', '2026-07-01'].map(day);
    expect(days.map((one) => isInTerm(one, term))).toEqual([false, true, true, false]);
    expect(isInTerm(0, null)).toBe(true);
  });
});
