import { MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';
import { readExpertOrigins } from '../../../../src/core/read/cells/expertOrigins';

const directory = new MemberDirectory(regionMembers);
const read = (cell: string) =>
  readExpertOrigins(cell, directory).map(({ origin, without, experts }) => `${origin ?? without} ${experts}`);

test.each([
  ['WCO 1', ['WCO 1']],
  ['Japan 1, WCO 2', ['Japan 1', 'WCO 2']],
  ['Japan', ['Japan 1']],
  ['2 experts from Japan', ['Japan 2']],
  ['2 x Japan; 1 x Korea', ['Japan 2', 'Korea 1']],
  ['Hong Kong, China 2', ['Hong Kong, China 2']],
  ['Japan (2), Australia (1)', ['Japan 2', 'Australia 1']],
  ['Japan 2 and 3 from India', ['Japan 2', 'India 3']],
  ['JP: 2', ['Japan 2']],
  ['3', ['not given 3']],
  ['yes', ['not given null']],
  ['\u2713', ['not given null']],
  ['', []],
])('"%s"', (cell, groups) => expect(read(cell)).toEqual(groups));

test('what is not recognised is not repeated: it may be a person', () => {
  const groups = readExpertOrigins('Ms. Namaka Vuli, Japan 1', directory);
  expect(JSON.stringify(groups)).not.toMatch(/Namaka|Vuli/);
  expect(groups.map(({ origin }) => origin)).toContain('Japan');
});
