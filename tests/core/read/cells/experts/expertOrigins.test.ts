import fc from 'fast-check';
import { MemberDirectory } from '../../../../../src/core/read/members/memberDirectory';
import { regionMembers } from '../../../../../src/core/read/members/regionMembers';
import { readExpertOrigins } from '../../../../../src/core/read/cells/experts/expertOrigins';

const directory = new MemberDirectory(regionMembers);
const people = new Map([
  ['expert a', { person: 'expert a', origin: 'Japan' }],
  ['expert b', { person: 'expert b', origin: null }],
]);
const read = (cell: string, known: typeof people = new Map()) =>
  readExpertOrigins(cell, directory, known).map(({ origin, without, experts }) => `${origin ?? without} ${experts}`);

test.each([
  ['WCO 1', ['WCO 1']],
  ['Japan 1, WCO 2', ['Japan 1', 'WCO 2']],
  ['Japan', ['Japan 1']],
  ['2 experts from Japan', ['Japan 2']],
  ['2 x Japan; 1 x Korea', ['Japan 2', 'Korea 1']],
  ['Hong Kong, China 2', ['Hong Kong, China 2']],
  ['Hong Kong, China 1 China 1', ['Hong Kong, China 1', 'China 1']],
  ['Japan (2), Australia (1)', ['Japan 2', 'Australia 1']],
  ['Japan 2 and 3 from India', ['Japan 2', 'India 3']],
  ['JP: 2', ['Japan 2']],
  ['WCO 1 China 1', ['WCO 1', 'China 1']],
  ['1 WCO 1 China', ['WCO 1', 'China 1']],
  ['WCO 1\nKorea 1', ['WCO 1', 'Korea 1']],
  ['WCO \uff11\u3000China \uff11', ['WCO 1', 'China 1']],
  ['WCO \u2013 1; Japan \u2013 2', ['WCO 1', 'Japan 2']],
  ['WCO2, Japan1', ['WCO 2', 'Japan 1']],
  ['Japan Customs 1 WCO 1', ['Japan 1', 'WCO 1']],
  ['WCO expert and Japan Customs', ['WCO 1', 'Japan 1']],
  ['WCO accredited expert 1', ['WCO 1']],
  ['WCO: 2 experts; Korea: 1 expert', ['WCO 2', 'Korea 1']],
  ['two from Korea Customs Service', ['Korea 2']],
  ['2 (WCO, Japan)', ['WCO 1', 'Japan 1']],
  ['3 experts: WCO 2, Japan 1', ['WCO 2', 'Japan 1']],
  ['3 (WCO)', ['WCO 3']],
  ['2 experts from WCO and Japan', ['WCO 1', 'Japan 1']],
  ['three experts from WCO, Japan and Korea', ['WCO 1', 'Japan 1', 'Korea 1']],
  ['2 experts from Japan and 1 from Korea', ['Japan 2', 'Korea 1']],
  ['2 from Japan and one from Korea', ['Japan 2', 'Korea 1']],
  ['3 from Trinidad and Tobago', ['Trinidad and Tobago 3']],
  ['Japan 2 (Ms. Somebody, Mr. Else), WCO 1', ['Japan 2', 'WCO 1']],
  ['Japan 1 (5-9 May), WCO 2 (two days)', ['Japan 1', 'WCO 2']],
  ['WCO 2 (DF, CMA)', ['WCO 2']],
  ['2 each from WCO and Japan', ['WCO 2', 'Japan 2']],
  ['WCO 1 (online), Japan 1 (on-site)', ['WCO 1', 'Japan 1']],
  ['WCO Secretariat 1, WCO 1', ['WCO 1', 'WCO 1']],
  ['Thai Customs', ['Thailand 1']],
  ['RTC Thailand 1', ['RTC Thailand 1']],
  ['Tanzania Revenue Authority 1', ['Tanzania 1']],
  ['Ms. Somebody Else (Japan)', ['Japan 1']],
])('"%s"', (cell, groups) => expect(read(cell)).toEqual(groups));

test.each([
  ['3', ['not given 3']],
  ['two experts', ['not given 2']],
  ['yes', ['not given null']],
  ['\u2713', ['not given null']],
  ['2?', ['not given null']],
  ['Accredited expert', ['not given null']],
  ['Experts', ['not given null']],
  ['2.5', ['not given null']],
  ['WCO 1.0, Japan in 2024', ['WCO 1', 'Japan 1']],
  ['WCO experts', ['WCO null']],
  ['Experts from WCO and Japan', ['WCO null', 'Japan null']],
  ['3 (WCO, Japan)', ['WCO null', 'Japan null']],
  ['3 experts from WCO and Japan', ['WCO null', 'Japan null']],
  ['2 (Ms. Somebody, Mr. Else)', ['not given 2']],
  ['(Ms. Somebody)', ['not recognised 1']],
  ['Japan 2 China', ['Japan null', 'China null']],
])('"%s": no number is guessed where none is sure', (cell, groups) => expect(read(cell)).toEqual(groups));

test.each(['', '-', '0', 'no', 'None', 'n/a', 'TBC', 'no expert', 'No experts used', 'not applicable', 'WCO 0'])(
  '"%s" names no expert',
  (cell) => expect(read(cell)).toEqual([]),
);

test.each([
  ['Jpan 1', 'Japan', true],
  ['Jpan Customs', 'Japan', false],
  ['Samoa? 1', 'Samoa', true],
  ['Mr. Chin', 'China', false],
])('"%s" comes near to %s, and is not taken', (cell, member, isCounted) => {
  const [group, ...others] = readExpertOrigins(cell, directory);
  expect(others).toEqual([]);
  expect(group).toMatchObject({
    origin: null,
    without: 'not recognised',
    near: { member: { name: member }, isCounted },
  });
});

test('what is not recognised is an origin of nobody: it may be a person', () => {
  const groups = readExpertOrigins('Ms. Namaka Vuli, Japan 1', directory);
  expect(JSON.stringify(groups)).not.toMatch(/Namaka|Vuli/);
  expect(groups.map(({ origin }) => origin)).toEqual([null, 'Japan']);
});

test('people of a register come from their administration, each once, in either order of names', () => {
  expect(read('Expert A', people)).toEqual(['Japan 1']);
  expect(read('Mr Expert A (Japan), WCO 1', people)).toEqual(['Japan 1', 'WCO 1']);
  expect(read('Expert A, Japan; Expert B', people)).toEqual(['Japan 1', 'not recognised 1']);
  expect(read('Expert A and Japan 2', people)).toEqual(['Japan 1', 'Japan 2']);
  expect(readExpertOrigins('EXPERT  B', directory, people)[0]).toMatchObject({ person: 'expert b', origin: null });
});

test('any list of origins with numbers is read back, whatever parts them', () => {
  const names = fc.constantFrom('WCO', 'Japan', 'Korea', 'China', 'Hong Kong, China', 'Lao PDR', 'JICA', 'New Zealand');
  const lists = fc.uniqueArray(fc.tuple(names, fc.integer({ min: 1, max: 40 })), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      lists,
      fc.constantFrom(', ', '; ', '\n', ' ', ' and ', ' / ', ' + '),
      fc.boolean(),
      (list, sign, leads) => {
        const cell = list.map(([name, count]) => (leads ? `${count} ${name}` : `${name} ${count}`)).join(sign);
        expect(read(cell)).toEqual(list.map(([name, count]) => `${name} ${count}`));
      },
    ),
  );
});
