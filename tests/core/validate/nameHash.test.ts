import fc from 'fast-check';
import { foldText } from '../../../src/core/read/cells/foldText';
import { nameHash } from '../../../src/core/validate/nameHash';

/** Words as people write them, with what may stand between and around them. */
const written = fc
  .array(
    fc.constantFrom('Ana', "O'Neil", 'josé', 'JOSE', 'Müller', 'van', ' ', '-', '.', '\u00a0', '\u200b', ' Li', '李'),
  )
  .map((parts) => parts.join(''));

test('a text has the hash of its folded form', () => {
  fc.assert(fc.property(fc.oneof(written, fc.string()), (text) => nameHash(text) === nameHash(foldText(text))));
});

test('a text of signs alone has none, and only such a text', () => {
  fc.assert(fc.property(fc.oneof(written, fc.string()), (text) => (nameHash(text) === 0) === (foldText(text) === '')));
});

test.each([
  ['Ana Rai', 'Ana Rao'],
  ['Ana Rai', 'Rai Ana'],
  ['Ana Rai', 'AnaRai'],
  ['Li', 'Li Li'],
])('%s and %s differ', (one, other) => expect(nameHash(one)).not.toBe(nameHash(other)));

test('100,000 names hardly ever share one', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `P${String(index).padStart(5, '0')} Rai`);
  expect(new Set(names.map(nameHash)).size).toBeGreaterThan(99_900);
});
