import { foldText } from '../../../../src/core/read/cells/foldText';
import { MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { otherAdministrations } from '../../../../src/core/read/members/otherAdministrations';
import { otherBodies } from '../../../../src/core/read/members/otherBodies';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';

const directory = new MemberDirectory(regionMembers);

describe('otherAdministrations', () => {
  test.each(['CNMI', 'Nauru', 'OCO', 'WCO', 'JICA', 'ROCB A/P', 'Kiribati', 'France'])(
    '%s is known, and no Member',
    (name) => {
      expect(directory.lookUp(name)).toEqual({ kind: 'other' });
    },
  );

  test('no entry is read as a Member, and none stands twice', () => {
    const all = [...otherAdministrations, ...otherBodies];
    for (const name of all) expect([name, directory.find(name)]).toEqual([name, { kind: 'other' }]);
    expect(new Set(all.map(foldText)).size).toBe(all.length);
  });
});
