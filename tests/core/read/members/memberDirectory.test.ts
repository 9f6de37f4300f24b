import { isMemberOn, MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';
import { day } from '../../../support/ruleHarness';

const directory = new MemberDirectory(regionMembers);
const codeOf = (name: string) => {
  const found = directory.lookUp(name);
  return found.kind === 'member' ? found.member.code : found.kind;
};

describe('MemberDirectory', () => {
  test('finds each Member by each of its spellings and codes', () => {
    for (const { name, aliases, code, codes } of regionMembers) {
      for (const text of [name, name.toUpperCase(), ` ${name.toLowerCase()} `, ...aliases, ...codes]) {
        expect([text, codeOf(text)]).toEqual([text, code]);
      }
    }
  });

  test('does not take a code in lower case', () => {
    const names = new Set(
      regionMembers.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase())),
    );
    for (const { code } of regionMembers) {
      if (!names.has(code.toLowerCase())) expect([code, codeOf(code.toLowerCase())]).toEqual([code, 'unknown']);
    }
  });

  test('a name is never both a Member and another administration', () => {
    for (const { name, aliases } of regionMembers) {
      for (const text of [name, ...aliases]) expect(directory.find(text)?.kind).toBe('member');
    }
  });

  test('find gives null where lookUp suggests', () => {
    expect(directory.find('Phillipines')).toBeNull();
    expect(directory.lookUp('Phillipines')).toMatchObject({ kind: 'unknown', suggestion: { code: 'PH' } });
  });

  test('counts a sub-region on a day', () => {
    expect(directory.membersOn(day('2022-07-01'), 'PI')).toHaveLength(8);
    expect(directory.membersOn(day('2024-07-01'), 'PI')).toHaveLength(10);
    expect(directory.membersOn(day('2022-07-01'), 'SEA')).toHaveLength(10);
  });

  test('a Member counts from its accession date', () => {
    const palau = regionMembers.find(({ code }) => code === 'PW')!;
    expect([isMemberOn(palau, day('2024-02-01')), isMemberOn(palau, day('2024-02-02'))]).toEqual([false, true]);
    expect(isMemberOn(regionMembers[0]!, day('1990-01-01'))).toBe(true);
  });
});
