import { detectBlocks } from '../../../../src/core/read/detectBlocks';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';
import type { PlainSheet } from '../../../support/ruleHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';

function roleOf(rows: PlainSheet): string | null {
  const workbook = snapshotFrom({ Sheet: rows });
  return detectBlocks(workbook, 0, workbook.sheets[0]!)[0]?.role ?? null;
}
const named = (count: number) => regionMembers.slice(0, count).map(({ name, code }) => [name, code]);

describe('what takes the place of the built-in list of Members', () => {
  test('names and codes of half the region, not of fewer', () => {
    const half = Math.ceil(regionMembers.length / 2);
    expect(roleOf([['Country', 'Code'], ...named(half)])).toBe('members');
    expect(roleOf([['Country', 'Code'], ...named(half - 1)])).toBeNull();
  });

  test('not the countries of the world, among them all Members', () => {
    const world = Array.from({ length: 40 }, (_, index) => [`Land ${index}`, 'XX']);
    expect(roleOf([['Country', 'Code'], ...world, ...named(35)])).toBeNull();
  });

  test('a short list that says what only a list of Members says', () => {
    expect(
      roleOf([
        ['Member', 'Sub-region'],
        ['Fiji', 'PI'],
        ['Samoa', 'PI'],
      ]),
    ).toBe('members');
    expect(
      roleOf([
        ['Member', 'Member since'],
        ['Ruritania', { date: '1999-07-01' }],
      ]),
    ).toBe('members');
    expect(
      roleOf([
        ['Member', 'Sub-region'],
        ['Ruritania', 'PI'],
        ['Graustark', 'PI'],
      ]),
    ).toBeNull();
  });

  test('no list of contacts, however many', () => {
    const contacts = named(35).map(([name, code]) => [name!, code!, 'x', 'x', 'x']);
    expect(roleOf([['Member', 'Code', 'Email', 'Telephone', 'Fax'], ...contacts])).toBeNull();
  });
});
