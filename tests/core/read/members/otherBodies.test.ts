import { MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { otherBodies } from '../../../../src/core/read/members/otherBodies';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';

test('no body is read as a Member, whatever the case', () => {
  const directory = new MemberDirectory(regionMembers);
  for (const name of otherBodies.flatMap((body) => [body, body.toUpperCase()])) {
    expect([name, directory.find(name)]).toEqual([name, { kind: 'other' }]);
  }
});
