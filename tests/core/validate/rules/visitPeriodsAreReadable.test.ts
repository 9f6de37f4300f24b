import { visitPeriodsAreReadable } from '../../../../src/core/validate/rules/visitPeriodsAreReadable';
import { planAndPublications } from '../../../support/publicationSheets';
import { expectFindings, expectSilence, type Overrides } from '../../../support/ruleHarness';

const code = 'visits-period-unreadable';
const visits = (cells: Overrides) => planAndPublications('Visits', cells);

describe('visitPeriodsAreReadable', () => {
  test.each<[string, Overrides]>([
    ['A2', { A2: 'Last year' }],
    ['A2', { A2: 2024 }],
    ['B4', { B4: 'Augustus' }],
    ['B4', { B4: '03/04/2024' }],
    ['B4', { A4: null }],
  ])('finds it in %s', (cell, cells) => expectFindings('all', visits(cells), [{ code, cell }]));

  test.each<[string, Overrides]>([
    ['a month with its year', { A4: null, B4: 'August 2024' }],
    ['a calendar year under another header', { A1: 'Year', A2: 2023, A3: 2024, A4: 2024, A5: 2024, A6: 2024 }],
    ['a row without visits', { C4: null }],
  ])('leaves alone %s', (_, cells) => expectSilence(visitPeriodsAreReadable, visits(cells)));
});
