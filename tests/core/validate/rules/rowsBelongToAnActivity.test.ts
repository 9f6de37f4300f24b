import { rowsBelongToAnActivity } from '../../../../src/core/validate/rules/rowsBelongToAnActivity';
import {
  expectFindings,
  expectSilence,
  planSheet,
  withoutColumn,
  withoutRows,
  workshopSheet,
} from '../../../support/ruleHarness';
import { participantSheet, planAnd } from '../../../support/roleSheets';
import { planAndSurvey, surveySheet } from '../../../support/surveySheets';
import type { PlainCell } from '../../../support/snapshotFrom';

const column = (letter: string, from: number, to: number, cell: PlainCell) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [`${letter}${from + index}`, cell]));

describe('rowsBelongToAnActivity', () => {
  test.each([
    ['a number no workshop has', 9, '"9" (one row names it)'],
    ['a title no workshop has', 'Workshop on Drones', '"Workshop on Drones"'],
    [
      'a near title, and asks',
      'Sub-regional Workshop on Valuaton',
      'Did you mean "Sub-regional Workshop on Valuation"?',
    ],
    ['an empty cell', null, 'No activity is given in this row.'],
  ])('finds %s, and nothing else', (_, A30, says) => {
    expectFindings('all', planAnd('Participants', { A30 }), [
      { code: 'workshop-unknown', cell: 'A30', says, fix: null },
    ]);
  });

  test('finds a title typed wrongly in many rows once, with their number', () => {
    const cells = column('A', 26, 37, 'Sub-regional Workshop on Valuaton');
    const says = '12 rows name it';
    expectFindings('all', planAnd('Participants', cells), [{ code: 'workshop-unknown', cell: 'A26', says }]);
  });

  test('finds each name that is not known', () => {
    expectFindings(rowsBelongToAnActivity, planAnd('Participants', { A4: 7, A5: '7', A30: 8, A31: null, A33: null }), [
      { code: 'workshop-unknown', cell: 'A4', says: '2 rows' },
      { code: 'workshop-unknown', cell: 'A30' },
      { code: 'workshop-unknown', cell: 'A31', says: 'it is in 2 rows' },
    ]);
  });

  test('does not ask where figures differ: another year is another workshop', () => {
    const sheets = planAnd('Participants', { A4: 'AEO Forum 2025' }, { B4: 'AEO Forum 2024' });
    expectFindings(rowsBelongToAnActivity, sheets, [
      { code: 'workshop-unknown', cell: 'A4', says: '"AEO Forum 2025" (one row names it).' },
    ]);
  });

  test('finds a title that two workshops share, where no start tells which', () => {
    const title = 'Sub-regional Workshop on Valuation';
    expectFindings(rowsBelongToAnActivity, planAnd('Participants', {}, { B6: title }), [
      { code: 'workshop-unknown', cell: 'A26', says: 'can be several activities of the workshop sheets (12 rows' },
    ]);
    const starts = { I1: 'Start date', ...column('I', 26, 37, { date: '2024-10-07' }) };
    expectSilence(rowsBelongToAnActivity, planAnd('Participants', starts, { B6: title }));
  });

  test('finds a list of other workshops once', () => {
    const rows = ['A-1', 'A-2', 'B-1', 'B-1'].map((name, index) => [name, `Officer ${index}`, 'Fiji']);
    const sheets = {
      Plan: planSheet(),
      Workshops: workshopSheet(),
      Participants: [['Workshop', 'Name', 'Member'], [null, 'Officer 9', 'Fiji'], ...rows],
    };
    expectFindings('all', sheets, [
      { code: 'workshop-unknown', cell: 'A3', says: 'None of the 3 activities this list names' },
    ]);
  });

  test.each([
    ['an error, which is its own finding', { A30: { error: '#REF!' } }],
    ['a number as text', { A4: '1' }],
    ['another spelling of case and spaces', { A30: ' SUB-REGIONAL workshop on  valuation' }],
  ])('leaves alone %s', (_, cells) => expectSilence(rowsBelongToAnActivity, planAnd('Participants', cells)));

  test('leaves alone a list without a workshop sheet, or beside one that names no workshop', () => {
    const Participants = participantSheet();
    expectSilence('all', { Plan: planSheet(), Participants });
    const Workshops = withoutColumn(withoutColumn(workshopSheet(), 'B'), 'A');
    expectSilence(rowsBelongToAnActivity, { Workshops, Participants });
  });

  test('leaves alone titles beside a workshop sheet whose column of titles is not found', () => {
    const sheets = planAnd('Participants', {}, { B3: 'Weather' });
    expectFindings('all', sheets, [{ code: 'missing-column', cell: 'B3', sheet: 'Workshops' }]);
    expectSilence(rowsBelongToAnActivity, sheets);
  });

  test('finds people of a workshop sheet without rows', () => {
    const sheets = { Workshops: withoutRows(workshopSheet(), 4, 5, 6), Participants: participantSheet() };
    expectFindings(rowsBelongToAnActivity, sheets, [{ code: 'workshop-unknown', cell: 'A2', says: 'None of the 3' }]);
  });

  describe('of the survey', () => {
    test('finds a reply about a workshop nobody knows, beside the figures about it', () => {
      expectFindings('all', planAndSurvey({ A3: 'Workshop on Drones' }, {}), [
        { code: 'workshop-unknown', cell: 'A3', says: '"Workshop on Drones" (one row names it)' },
      ]);
    });

    test('finds a misspelt title in a table, and asks', () => {
      expectFindings('all', planAndSurvey({}, { A3: 'Sub-regional Workshop on Valuaton' }), [
        { code: 'workshop-unknown', sheet: 'Table', cell: 'A3', says: 'Did you mean' },
      ]);
    });

    test('leaves alone replies and tables whose workshops are known, and tables about other workshops', () => {
      expectSilence(rowsBelongToAnActivity, planAndSurvey({}, {}));
      expectSilence(rowsBelongToAnActivity, planAndSurvey({}, { A3: 'Drones', A4: 'Ports' }));
      expectSilence(rowsBelongToAnActivity, { Survey: surveySheet({ A2: 'Workshop on Drones' }) });
    });
  });
});
