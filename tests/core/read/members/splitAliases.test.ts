import { splitAliases } from '../../../../src/core/read/members/splitAliases';

describe('splitAliases', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['-', []],
    ['Laos', ['Laos']],
    ['Laos; Lao  PDR', ['Laos', 'Lao PDR']],
    ['Laos\nLao PDR', ['Laos', 'Lao PDR']],
    ['Laos | Lao PDR;', ['Laos', 'Lao PDR']],
    ['Hong Kong, China; HK', ['Hong Kong, China', 'HK']],
    ['Hong Kong, China', ['Hong Kong, China', 'Hong Kong', 'China']],
    ['Laos, Lao PDR, Laos', ['Laos, Lao PDR, Laos', 'Laos', 'Lao PDR']],
  ])('%j', (text, aliases) => expect(splitAliases(text)).toEqual(aliases));
});
