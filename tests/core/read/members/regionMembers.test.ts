import { subRegions } from '../../../../src/core/read/members/member';
import { MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';
import { foldText } from '../../../../src/core/read/cells/foldText';
import { day } from '../../../support/ruleHarness';

describe('regionMembers', () => {
  test.each([
    ['ECWA', 9],
    ['PI', 10],
    ['SA', 6],
    ['SEA', 10],
  ])('%s has %i Members', (subRegion, size) => {
    expect(regionMembers.filter((member) => member.subRegion === subRegion)).toHaveLength(size);
  });

  test('35 in all, in four sub-regions', () => {
    expect(regionMembers).toHaveLength(35);
    expect(new Set(regionMembers.map(({ subRegion }) => subRegion))).toEqual(new Set(subRegions));
  });

  test('codes are ISO 3166: two and three capitals, each once', () => {
    for (const { code, codes } of regionMembers) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect([codes[0], codes[1]]).toEqual([code, expect.stringMatching(/^[A-Z]{3}$/)]);
    }
    expect(new Set(regionMembers.flatMap(({ codes }) => codes.slice(0, 2))).size).toBe(70);
  });

  test('no spelling names two Members', () => {
    const spellings = regionMembers.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(foldText))]);
    expect(spellings.filter((one, index) => spellings.indexOf(one) !== index)).toEqual([]);
  });

  test.each([
    ['2022-07-01', 33],
    ['2023-01-25', 33],
    ['2023-01-26', 34],
    ['2024-02-01', 34],
    ['2024-02-02', 35],
    ['2024-07-01', 35],
  ])('on %s the region had %i Members', (iso, size) => {
    expect(new MemberDirectory(regionMembers).membersOn(day(iso))).toHaveLength(size);
  });

  test('two joined later', () => {
    const joined = regionMembers.filter(({ accession }) => accession !== null);
    expect(joined.map(({ name, accession }) => [name, accession])).toEqual([
      ['Palau', day('2024-02-02')],
      ['Solomon Islands', day('2023-01-26')],
    ]);
  });
});
