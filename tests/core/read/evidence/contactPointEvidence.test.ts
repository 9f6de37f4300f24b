import { detectBlocks } from '../../../../src/core';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';
import { contactSheet } from '../../../support/expertSheets';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

function roleOf(rows: readonly (readonly PlainCell[])[]): string | null {
  const workbook = snapshotFrom({ Sheet: rows });
  return detectBlocks(workbook, 0, workbook.sheets[0]!)[0]?.role ?? null;
}

const withoutColumns = (...columns: readonly number[]) =>
  contactSheet().map((row) => row.filter((_, index) => !columns.includes(index)));

test('officers who look after several Members make a list of contact points', () => {
  expect(roleOf(contactSheet())).toBe('contactPoints');
});

test('without sub-regions it takes most of the region, or a header that speaks of the office', () => {
  expect(roleOf(withoutColumns(1))).toBeNull();
  const rows = withoutColumns(1);
  rows[1]![1] = 'Desk officer';
  expect(roleOf(rows)).toBe('contactPoints');
  const whole = regionMembers.map(({ name }, index) => [name, `Programme Manager ${index % 4}`, 'x', 'x']);
  expect(roleOf([['Member', 'Responsible officer', 'Contact point', 'E-mail'], ...whole])).toBe('contactPoints');
});

test.each<[string, PlainCell[][]]>([
  ['contacts without officers', withoutColumns(2)],
  ['officers without contacts', withoutColumns(3, 4)],
  ['contacts with an officer each', contactSheet({ C3: 'Ana', C4: 'Ben', C5: 'Cho', C6: 'Dee', C7: 'Eve', C8: 'Fay' })],
  ['three Members', contactSheet().slice(0, 5)],
  ['suppliers', contactSheet({ A3: 'Printers Ltd', A4: 'Hotel', A5: 'Airline' })],
])('%s are left alone', (_, rows) => expect(['contactPoints', 'workshops']).not.toContain(roleOf(rows)));

test('a list of Members with officers stays one of Members', () => {
  const rows = contactSheet().slice(2);
  const headers = ['Member', 'Sub-region', 'Code', 'Responsible officer', 'Contact point'];
  const coded = rows.map(([member, subRegion, officer, contact]) => [member!, subRegion!, 'XX', officer!, contact!]);
  expect(roleOf([headers, ...coded])).toBe('members');
  const plain = rows.map(([member, subRegion, officer]) => [member!, subRegion!, officer!]);
  expect(roleOf([['Member', 'Sub-region', 'Responsible officer'], ...plain])).toBe('members');
});

test('a Member status sheet with officers stays one', () => {
  const rows = contactSheet({ F2: '1-(g) RKC', F3: 'Yes', F4: 'No' });
  expect(roleOf(rows)).toBe('memberStatus');
});
