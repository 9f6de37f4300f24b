import { detectBlocks } from '../../../../src/core';
import { expertSheet } from '../../../support/expertSheets';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

function roleOf(rows: readonly (readonly PlainCell[])[], sheet = 'Sheet'): string | null {
  const workbook = snapshotFrom({ [sheet]: rows });
  return detectBlocks(workbook, 0, workbook.sheets[0]!)[0]?.role ?? null;
}

test('a register names the categories, and until when or that it is about accreditation', () => {
  expect(roleOf(expertSheet())).toBe('experts');
  const bare = expertSheet().map((row) => row.slice(0, 3));
  expect(roleOf(bare)).toBeNull();
  expect(roleOf(bare, 'Accredited experts')).toBe('experts');
});

test('one slip in the categories does not hide it', () => {
  expect(roleOf(expertSheet({ C2: 'Expert Traner' }))).toBe('experts');
});

test.each<[string, PlainCell[][]]>([
  ['a roster of trainers', expertSheet({ C1: 'Field of expertise' })],
  [
    'members of a club',
    expertSheet().map((row, index) => (index === 0 ? row : [...row.slice(0, 2), 'Gold', null, row[4]!])),
  ],
  [
    'passports',
    [
      ['Name', 'Country', 'Type', 'Valid until'],
      ['P01', 'Japan', 'Official', { date: '2028-01-01' }],
    ],
  ],
  [
    'licences',
    [
      ['Name', 'Organization', 'Category', 'Expiry date'],
      ['P01', 'WCO', 'ET', { date: '2028-01-01' }],
      ['P02', 'WCO', 'Office suite', { date: '2028-01-01' }],
      ['P03', 'WCO', 'Antivirus', { date: '2028-01-01' }],
    ],
  ],
])('%s is left alone', (_, rows) => expect(roleOf(rows)).toBeNull());

test('a list of participants or outputs with such words stays what it is', () => {
  const people = [
    ['Workshop', 'Name', 'Administration', 'Category', 'Valid until'],
    [1, 'P01', 'Japan', 'Expert Trainer', null],
  ];
  const outputs = [
    ['Date', 'Type', 'Name', 'Administration', 'Category', 'Plan action'],
    [{ date: '2025-01-01' }, 'Brochure', 'Who we are', 'Japan', 'Expert Trainer', '1-(a)'],
  ];
  expect(roleOf(people)).toBe('participants');
  expect(roleOf(outputs)).toBe('outputs');
});
