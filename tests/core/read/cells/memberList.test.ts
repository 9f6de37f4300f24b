import fc from 'fast-check';
import { membersAmong, readMemberList } from '../../../../src/core/read/cells/memberList';
import { MemberDirectory } from '../../../../src/core/read/members/memberDirectory';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';

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
  test.each([
    ['', ''],
    ['Fiji', 'FJ'],
    ['Fiji, Samoa and Tonga', 'FJ WS TO'],
    ['Fiji, Samoa, and Tonga', 'FJ WS TO'],
    ['Fiji; Samoa / Tonga & Vanuatu', 'FJ WS TO VU'],
    ['Fiji\nSamoa\r\nTonga', 'FJ WS TO'],
    ['• Fiji\n• Samoa', 'FJ WS'],
    ['- Fiji\n Samoa', 'FJ WS'],
    ['Fiji | Samoa', 'FJ WS'],
    ['Fiji,Samoa,Tonga,', 'FJ WS TO'],
    ['Fiji, , Samoa', 'FJ WS'],
    ['FIJI, samoa', 'FJ WS'],
    ['Fiji (3), Samoa 2, Tonga x4 and Japan (1 online)', 'FJ WS TO JP'],
    ['Fiji Customs and Japan Customs', 'FJ JP'],
    ['Fiji.', 'FJ'],
  ])('splits %j', (text, names) => expect(inWords(text)).toBe(names));

  test.each([
    ['China, Hong Kong, China and Japan', 'CN HK JP'],
    ['Hong Kong, China, China', 'HK CN'],
    ['Hong Kong, China, Macao, China, China', 'HK MO CN'],
    ['HK, China; Macau', 'HK MO'],
    ['Korea, Republic of, Japan', 'KR JP'],
    ['Iran, Islamic Republic of and Pakistan', 'IR PK'],
    ['Iran (Islamic Republic of), Nepal', 'IR NP'],
    ['Macao SAR, China and Nepal', 'MO NP'],
    ['Korea (Rep. of) / Nepal', 'KR NP'],
  ])('lets a comma inside a name live: %j', (text, names) => expect(inWords(text)).toBe(names));

  test.each([
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Lao PDR', 'LA'],
    ['Laos', 'LA'],
    ['Union of Myanmar', 'MM'],
    ['Brunei', 'BN'],
    ['Hong Kong China', 'HK'],
    ['Republic of Korea', 'KR'],
    ['I.R. Iran', 'IR'],
    ['Islamic Republic of Iran', 'IR'],
    ['Macau', 'MO'],
    ['Timor Leste', 'TL'],
    ['Timor‑Leste', 'TL'],
    ['PNG', 'PG'],
    ['The Philippines', 'PH'],
  ])('knows the spelling %j', (text, code) => expect(inWords(text)).toBe(code));

  test.each([
    ['WS, LK and KH', 'WS LK KH'],
    ['MV/WS', 'MV WS'],
    ['WSM, LKA', 'WS LK'],
    ['ws', '?ws'],
    ['Ws', '?Ws'],
    ['WS on RKC', '?WS on RKC'],
    ['to, in, id', '?to ?in ?id'],
  ])('takes codes in upper case only: %j', (text, names) => expect(inWords(text)).toBe(names));

  test.each([
    ['Phillipines', '?Phillipines>PH'],
    ['Fiji, Tongaa and Samoa', 'FJ ?Tongaa>TO WS'],
    ['Indonsia', '?Indonsia>ID'],
    ['Laoss', '?Laoss>LA'],
    ['Atlantis', '?Atlantis'],
    ['All Members', '?All Members'],
    ['Fj', '?Fj'],
  ])('suggests, never guesses: %j', (text, names) => expect(inWords(text)).toBe(names));

  test.each([
    ['CNMI, Nauru', '~CNMI ~Nauru'],
    ['OCO, WCO and JICA', '~OCO ~WCO ~JICA'],
    ['Fiji, France', 'FJ ~France'],
    ['Papua New Guinea, Guinea', 'PG ~Guinea'],
    ['North Korea', '~North Korea'],
    ['American Samoa and Samoa', '~American Samoa WS'],
  ])('knows who is no Member: %j', (text, names) => expect(inWords(text)).toBe(names));

  test.each([
    ['IR; Iran; Fiji', 'IR IR FJ'],
    ['IR / Iran', 'IR IR'],
    ['IR, Iran', 'IR IR'],
    ['Hong Kong; China', 'HK CN'],
    ['Hong Kong,\nChina', 'HK'],
    ['Macao and China', 'MO CN'],
  ])('a name does not reach over a separator it is not written with: %j', (text, names) =>
    expect(inWords(text)).toBe(names),
  );

  test('reads any list of Members back, whatever spellings and separators', () => {
    const spelling = fc
      .constantFrom(...regionMembers)
      .chain((member) =>
        fc.constantFrom(member.name, member.code, member.iso3, ...member.aliases).map((text) => ({ text, member })),
      );
    const separator = fc.constantFrom('; ', '\n', ' / ', ' and ', ' & ');
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 1, maxLength: 12 }), separator, (list, between) => {
        const names = readMemberList(list.map(({ text }) => text).join(between), directory);
        expect(names.map((name) => (name.kind === 'member' ? name.member.code : `?${name.text}`))).toEqual(
          list.map(({ member }) => member.code),
        );
      }),
    );
  });

  test('ends, and loses nothing that is a letter, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(Array.isArray(readMemberList(text, directory))).toBe(true);
      }),
    );
  });

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of ['Fiji, ', 'Atlantis ', 'and ', '. ', 'China ']) readMemberList(piece.repeat(3000), directory);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('membersAmong', () => {
  test('gives each Member once, in the order listed', () => {
    const members = membersAmong(readMemberList('Tonga, Fiji, TO, OCO, Atlantis, Fiji', directory));
    expect(members.map(({ code }) => code)).toEqual(['TO', 'FJ']);
  });
});
