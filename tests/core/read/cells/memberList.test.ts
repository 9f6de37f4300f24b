import fc from 'fast-check';
import { membersAmong, readMemberList } from '../../../../src/core/read/cells/memberList';
import { MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';
import { tidyText } from '../../../../src/core/read/cells/foldText';
import { memberLists } from './corpus/memberLists';
import { memberSpellings, nearNames, otherNames } from './corpus/memberSpellings';

const directory = new MemberDirectory(regionMembers);

/** Codes of Members, `~name` for a non-Member, `?name` or `?name>CODE` for what is not known. */
function inWords(text: string): string {
  return readMemberList(text, directory)
    .map((name) => {
      if (name.kind === 'member') return name.member.code;
      if (name.kind === 'other') return `~${name.text}`;
      return `?${name.text}${name.suggestion === null ? '' : `>${name.suggestion.code}`}`;
    })
    .join(' ');
}

describe('readMemberList', () => {
  test('speaks of at least 120 spellings, each once, and of every Member', () => {
    expect(memberSpellings.length).toBeGreaterThanOrEqual(120);
    expect(new Set(memberSpellings.map(([text]) => text)).size).toBe(memberSpellings.length);
    expect(new Set(memberSpellings.map(([, code]) => code))).toEqual(new Set(regionMembers.map(({ code }) => code)));
  });

  test.each(memberSpellings)('%j is %s', (text, code) => expect(inWords(text)).toBe(code));

  test.each(otherNames)('%j is known, and no Member', (text) => {
    expect(readMemberList(text, directory).map(({ kind }) => kind)).toEqual(['other']);
  });

  test.each(nearNames)('%j is not known; suggested: %s', (text, suggested) => {
    const [name, ...more] = readMemberList(text, directory);
    expect([name?.kind, more.length]).toEqual(['unknown', 0]);
    expect(name?.kind === 'unknown' && (name.suggestion?.code ?? null)).toBe(suggested);
  });

  test.each(memberLists)('%j lists %j', (text, codes) => expect(inWords(text)).toBe(codes));

  test.each([
    ['Fiji, Tongaa and Samoa', 'FJ ?Tongaa>TO WS'],
    ['Fiji, Samoa? and Tonga', 'FJ ?Samoa?>WS TO'],
    ['Fiji, OCO?', 'FJ ~OCO?'],
    ['to, in, id', '?to ?in ?id'],
    ['Delegates from Phillipines (3)', '?Phillipines>PH'],
    ['Phillipines Customs, Fiji', '?Phillipines>PH FJ'],
    ['1. Fiji 2. Atlantis', 'FJ ?Atlantis'],
  ])('says which piece of %j is not known', (text, names) => expect(inWords(text)).toBe(names));

  test('reads any list of Members back, whatever spellings and separators', () => {
    const spelling = fc
      .constantFrom(...regionMembers)
      .chain((member) =>
        fc.constantFrom(member.name, ...member.codes, ...member.aliases).map((text) => ({ text, member })),
      );
    const separator = fc.constantFrom(
      '; ',
      '\n',
      ' / ',
      ' and ',
      ' & ',
      ' + ',
      ' - ',
      '\n\u2022 ',
      ' (3); ',
      ' Customs; ',
      ': 2\n',
    );
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 1, maxLength: 12 }), separator, (list, between) => {
        const names = readMemberList(list.map(({ text }) => text).join(between), directory);
        expect(names.map((name) => (name.kind === 'member' ? name.member.code : `?${name.text}`))).toEqual(
          list.map(({ member }) => member.code),
        );
      }),
    );
  });

  test('reads any list of their names back, another separator at each place, commas among them', () => {
    const separator = fc.constantFrom(
      ', ',
      ',',
      ' , ',
      '; ',
      '\n',
      ' and ',
      ', and ',
      ' & ',
      ' / ',
      ' (2), ',
      ' Customs, ',
    );
    const entry = fc.tuple(fc.constantFrom(...regionMembers), separator);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 35 }), (list) => {
        const text = list.map(([{ name }, between]) => name + between).join('');
        expect(inWords(text)).toBe(list.map(([{ code }]) => code).join(' '));
      }),
    );
  });

  test('names only pieces of the text, in their order, on any text', () => {
    const piece = fc.constantFrom(
      'Fiji',
      'China',
      'Hong Kong',
      'Customs',
      'and',
      'of',
      '(3)',
      '1.',
      ', ',
      ' ',
      '\n',
      '&',
      "'s",
      '-',
      '/',
      'X',
    );
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(piece).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        let from = 0;
        for (const name of readMemberList(text, directory)) {
          const at = tidyText(text).indexOf(name.text, from);
          expect([name.text, at >= from]).toEqual([name.text, true]);
          from = at + name.text.length;
        }
      }),
    );
  });

  test('takes no time over long texts', () => {
    const start = performance.now();
    const pieces = [
      'Fiji, ',
      'Atlantis ',
      'and ',
      '. ',
      'China ',
      'customs ',
      '(',
      '1. ',
      '- ',
      'the ',
      'FJ ',
      'RTC ',
      "'s ",
      '(AB) ',
    ];
    for (const piece of pieces) readMemberList(`${piece.repeat(5000)}x`, directory);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('membersAmong', () => {
  test('gives each Member once, in the order listed', () => {
    const members = membersAmong(readMemberList('Tonga, Fiji, TO, OCO, Atlantis, Fiji', directory));
    expect(members.map(({ code }) => code)).toEqual(['TO', 'FJ']);
  });
});
