import { publishedFiguresAgree } from '../../../../src/core/validate/rules/publishedFiguresAgree';
import { expectFindings, expectSilence, planSheet, type Overrides } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';
import { planAndSurvey, surveySheet, surveyTable } from '../../../support/surveySheets';

const code = 'published-figure-differs';
const inTable = (cells: Overrides) => planAndSurvey({}, cells);

describe('publishedFiguresAgree', () => {
  test.each<[string, PlainCell, string]>([
    ['C7', 5, 'materials shared, but the replies give 4'],
    ['B7', 6, 'replies, but the replies give 5'],
    ['F7', '2 (50%)', 'direct effects, but the replies give 2 (40%)'],
  ])('finds a total below the replies that differs, in %s', (cell, typed, says) => {
    expectFindings('all', planAndSurvey({ [cell]: typed }, {}), [{ code, cell, says, fix: null }]);
  });

  test.each<[string, PlainCell, string]>([
    ['B3', 4, '4 stands here for administrations that took part, but the workshop sheet gives 3'],
    ['C3', 3, '3 stands here for replies, but the replies give 2'],
    ['D3', '66%', '66% stands here for the reply rate, but the replies give 67%'],
    ['D4', 0.8, '80% stands here for the reply rate, but the replies give 75%'],
    ['D5', 92, 'the replies give 67%'],
    ['E4', 3, 'materials shared, but the replies give 2'],
    ['G3', '1 (33%)', 'among those who shared materials, but the replies give 1 (50%)'],
    ['G4', 0.25, '25% stands here'],
    ['B6', 5, 'the workshop sheet gives 4'],
    ['C6', '3 (60%)', 'the replies give 3 (75%)'],
    ['B7', 8, 'the workshop sheet gives 7'],
    ['D7', '72%', 'the replies give 71%'],
    ['E7', '4 (57%)', 'the replies give 4 (80%)'],
    ['F7', '3 (40%)', 'the replies give 2 (40%)'],
    ['G7', '48%', 'the replies give 50%'],
  ])('finds a figure of a table that differs, in %s, and nothing else', (cell, typed, says) => {
    expectFindings('all', inTable({ [cell]: typed }), [{ code, sheet: 'Table', cell, says, fix: null }]);
  });

  test('compares a table without its replies with itself', () => {
    const alone = (cells: Overrides) => ({ Plan: planSheet(), Table: surveyTable(cells) });
    expectSilence(publishedFiguresAgree, alone({}));
    expectFindings(publishedFiguresAgree, alone({ E7: '5 (100%)' }), [
      { code, cell: 'E7', says: 'its rows add up to 4 (80%)' },
    ]);
    expectFindings(publishedFiguresAgree, alone({ D3: '76%' }), [
      { code, cell: 'D3', says: 'the numbers beside it give 67%' },
    ]);
    expectFindings(publishedFiguresAgree, alone({ F3: 3, F7: 3, G3: null, G4: null, G7: null }), [
      { code, cell: 'F3', says: 'there are no more replies than 2' },
    ]);
  });

  test('reads totals of a level, and shares in a row of their own, below the replies', () => {
    const rows = (share: PlainCell, ofLevel: PlainCell) => ({
      ...{ A8: 'Per cent', C8: share, D8: '40%' },
      ...{ A9: 'Sub-total of regional workshops', B9: ofLevel },
    });
    expectSilence('all', planAndSurvey(rows('80%', 3)));
    expectFindings('all', planAndSurvey(rows('57%', 2)), [
      { code, cell: 'C8', says: '57% stands here for materials shared, but the replies give 80%' },
      { code, cell: 'B9', says: 'the replies give 3' },
    ]);
  });

  test('takes a total among the replies for those since the one before, or for all above it', () => {
    const part = ['Sub-total', 2, 2, 1, 1, 1, 0];
    const withPart = (last: PlainCell) => {
      const rows = surveySheet({ B7: last });
      return { ...planAndSurvey(), Survey: [...rows.slice(0, 3), part, ...rows.slice(3)] };
    };
    expectSilence(publishedFiguresAgree, withPart(5));
    expectSilence(publishedFiguresAgree, withPart(3));
    expectFindings(publishedFiguresAgree, withPart(4), [{ code, cell: 'B8', says: 'the replies give 5' }]);
  });

  test('leaves alone what is right, however it is rounded or written', () => {
    for (const D4 of ['75%', '75.0 %', 0.75, 75, 1 - 0.25]) expectSilence('all', inTable({ D4 }));
    for (const D3 of ['67%', '66.7%', '66.67%', 2 / 3, 0.67, 66.7]) expectSilence('all', inTable({ D3 }));
    for (const E7 of [4, '4', '80%', '4 / 80%', 0.8]) expectSilence(publishedFiguresAgree, inTable({ E7 }));
  });

  test('leaves alone words, dashes and empty cells', () => {
    for (const G3 of ['-', 'n/a', 'FJ', null]) expectSilence(publishedFiguresAgree, inTable({ G3 }));
  });

  test('leaves alone what another finding explains', () => {
    expectSilence(publishedFiguresAgree, planAndSurvey({ C3: 'partly' }, {}));
    expectSilence(publishedFiguresAgree, planAndSurvey({ B3: 'Fiji' }, {}));
    expectSilence(publishedFiguresAgree, planAndSurvey({ A3: 'Another workshop' }, {}));
    expectSilence(publishedFiguresAgree, planAndSurvey({ B3: null }, {}));
    expectSilence(publishedFiguresAgree, planAndSurvey({}, {}, { O5: 4 }));
  });

  test('leaves alone totals of a level where a workshop has none', () => {
    const sheets = planAndSurvey({ A8: 'Sub-total of regional workshops', B8: 5 }, { C6: 2, D5: null }, { G5: null });
    expectSilence(publishedFiguresAgree, sheets);
    const { Plan, Survey, Table } = sheets;
    expectSilence(publishedFiguresAgree, { Plan: Plan!, Survey: Survey!, Table: Table! });
  });

  test('leaves alone a table about other workshops', () => {
    const other = {
      A3: 'Workshop on drones',
      A4: 'Workshop on ports',
      C3: 9,
      D3: null,
      C5: 9,
      D5: null,
      C7: 12,
      D7: null,
    };
    expectSilence('all', inTable({ ...other, E7: 4, F7: 2 }));
  });
});
