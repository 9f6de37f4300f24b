import { termIsReadable } from '../../../../src/core/validate/rules/termIsReadable';
import { expectFindings, expectSilence, planSheet, withoutColumn, workshopSheet } from '../../../support/ruleHarness';

const NO_TITLE = { A1: 'Our plan', A2: null, B4: 'Relevant part of RSP' };

describe('termIsReadable', () => {
  test('finds a plan without years or deadlines', () => {
    const sheets = { Plan: withoutColumn(planSheet(NO_TITLE), 'E') };
    expectFindings('all', sheets, [{ code: 'term-unreadable', cell: 'A1' }]);
  });

  test.each([
    ['the title', { ...NO_TITLE, A1: 'Our plan (2024-2026)' }],
    ['the period line', { ...NO_TITLE, A2: 'July 2024 – June 2026' }],
    ['a header', { ...NO_TITLE, B4: 'Relevant part of RSP 2024-2026' }],
    ['the deadlines', NO_TITLE],
  ])('is content with %s', (_, cells) => expectSilence('all', { Plan: planSheet(cells) }));

  test('is content with the name of the sheet', () => {
    expectSilence('all', { 'SAP 2024-2026': withoutColumn(planSheet(NO_TITLE), 'E') });
  });

  test('does not ask it of workshops', () => expectSilence(termIsReadable, { Workshops: workshopSheet() }));
});
