import { planAndContacts, planAndExperts } from '../../../../support/expertSheets';
import { planAndWorkshops, type PlainSheets } from '../../../../support/ruleHarness';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { rowsOf, summaryPages, tablesOf } from '../../../../support/summaryPages';

const pagesOf = (sheets: PlainSheets) => summaryPages([snapshotFrom(sheets)], '2025-12-31', {});
const idsOf = (sheets: PlainSheets) => tablesOf(pagesOf(sheets)).map(({ id }) => id);
const values = (sheets: PlainSheets, id: string) => rowsOf(pagesOf(sheets), id).map((row) => Object.values(row));

const OWN = ['expertWorkshops', 'expertYears', 'expertCategories', 'expertAdministrations', 'officers'];

test('tables of experts and officers are there only when their data are', () => {
  const numbers = planAndWorkshops({ U3: 'Accredited experts', U4: 2 });
  for (const id of OWN) {
    expect(idsOf(planAndWorkshops())).not.toContain(id);
    expect(idsOf(numbers)).not.toContain(id);
  }
  expect(idsOf(planAndExperts())).toEqual(expect.arrayContaining(OWN.slice(0, 4)));
  expect(idsOf(planAndContacts())).toEqual(expect.arrayContaining(OWN.slice(4)));
});

test('experts by workshop, as the annual report lists them', () => {
  expect(values(planAndExperts({}, { U6: 'WCO experts' }), 'expertWorkshops')).toEqual([
    ['2024-09-02', 'National Workshop on Risk Management', 'National', 'Japan 1', 1],
    ['2024-10-07', 'Sub-regional Workshop on Valuation', 'Sub-regional', 'Japan 1, WCO 1', 2],
    ['2025-03-03', 'Regional Workshop on AEO', 'Regional', 'WCO', null],
  ]);
});

test('experts by year and level, with their sum and what has no number', () => {
  const sheets = planAndExperts({}, { U6: 'yes' });
  expect(values(sheets, 'expertYears')).toEqual([
    ['FY2024/25', 1, 2, null, 3, 3],
    ['All years', 1, 2, null, 3, 3],
  ]);
  const { remarks } = tablesOf(pagesOf(sheets)).find(({ id }) => id === 'expertYears')!;
  expect(remarks).toEqual(['The number of experts is not known, or not of all, for 1 workshop.']);
});

test('the pool by category and administration, each person once in the sum', () => {
  const byCategory = values(planAndExperts(), 'expertCategories');
  expect(byCategory).toHaveLength(7);
  expect(byCategory.at(-1)).toEqual(['All', 5, 3, 1, 1, 1]);
  expect(values(planAndExperts(), 'expertAdministrations').map(([label, count]) => [label, count])).toEqual([
    ...[
      ['Australia', 1],
      ['Fiji', 1],
      ['Japan', 1],
      ['Korea', 1],
      ['WCO', 1],
      ['All', 5],
    ],
  ]);
});

test('the Members of each officer by sub-region, a name replaced by its cell', () => {
  expect(values(planAndContacts(), 'officers').slice(0, 3)).toEqual([
    ['Programme Manager 1', 'East, Central and West Asia', 1, 0, null, 0],
    ['Programme Manager 1', 'Pacific Islands', 2, 0, null, 0],
    ['Officer in Contacts C6', 'South Asia', 2, 1, 'Nepal', 0],
  ]);
});

test('what the words mean is said where they are used', () => {
  const terms = (sheets: PlainSheets) => rowsOf(pagesOf(sheets), 'definitions').map(({ term }) => term);
  expect(terms(planAndWorkshops())).not.toEqual(expect.arrayContaining(['Accredited experts']));
  expect(terms(planAndExperts())).toEqual(expect.arrayContaining(['Accredited experts', 'Pool of accredited experts']));
  expect(terms(planAndContacts())).toContain('Responsible officer');
});
