import { MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { adjectivesByCode, initialsByCode, spellingsByCode } from '../../../../src/core/read/members/memberSpellings';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';

const directory = new MemberDirectory(regionMembers);
const entries = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([code, texts]) => texts.map((text) => [code, text] as const));

test('every spelling and every initials mean their Member', () => {
  for (const [code, text] of [...entries(spellingsByCode), ...entries(initialsByCode)]) {
    expect([text, directory.find(text)]).toEqual([text, { kind: 'member', member: expect.objectContaining({ code }) }]);
  }
});

test('an adjective means its Member, but is no name', () => {
  for (const [code, text] of entries(adjectivesByCode)) {
    expect([text, directory.findByAdjective(text)?.code, directory.find(text)]).toEqual([text, code, null]);
  }
});

test('initials are in capitals', () => {
  for (const [, text] of entries(initialsByCode)) {
    expect(text).toMatch(/^[A-Z]{2,6}$/);
    expect([text, directory.find(text.toLowerCase())]).toEqual([text, null]);
  }
});
