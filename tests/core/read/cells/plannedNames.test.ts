import { buildMemberDirectory } from '../../../../src/core/model/buildMemberDirectory';
import { findPlannedNames } from '../../../../src/core/read/cells/plannedNames';

const { directory } = buildMemberDirectory([]);
const find = (bullet: string, isForAMember = true) => findPlannedNames(bullet, isForAMember, directory);

test('parts the names from the words around them', () => {
  const found = find('National workshop for Lao PDR and Nepal on TRS');
  expect(found.names.map(({ text }) => text)).toEqual(['Lao PDR', 'Nepal']);
  expect(found.words).toBe('National workshop on TRS');
});

test('names in brackets count, other brackets stay', () => {
  expect(find('Regional workshop (Fiji, Tonga)', false).names).toHaveLength(2);
  expect(find('Regional workshop IV (Asia)', false)).toEqual({
    ...{ names: [], groups: [], words: 'Regional workshop IV (Asia)' },
  });
});

test.each<[string, string[]]>([
  ['Workshop for ASEAN', ['SEA']],
  ['Workshop for Pacific countries', ['PI']],
  ['Workshop for the Pacific Islands Members', ['PI']],
  ['Workshop for South Asia and ASEAN members', ['SA', 'SEA']],
  ['Workshop for Members', []],
])('%j is for %j', (bullet, groups) => expect(find(bullet, false).groups).toEqual(groups));

test('a place where a regional workshop is held is nobody it is for', () => {
  expect(find('Regional workshop in Japan', false).names).toEqual([]);
  expect(find('Mission to Japan').names).toHaveLength(1);
});
