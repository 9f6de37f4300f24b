import { readSeeAlso } from '../../../../src/core/read/cells/seeAlso';

describe('readSeeAlso', () => {
  test.each<[string, string, string[]]>([
    ['Do this (See also 1-(b), (c) and 3-(k))', 'Do this', ['1-(b)', '1-(c)', '3-(k)']],
    ['Do this ((See also 1-(s))', 'Do this', ['1-(s)']],
    ['Do this (see 1- (gg))', 'Do this', ['1-(gg)']],
    ['Do this. See also 1bb', 'Do this.', ['1-(bb)']],
    ['Do this [cf. Pillar 2 (a)]', 'Do this', ['2-(a)']],
    ['Do this (See also actions 1-(a) to (c))', 'Do this', ['1-(a)', '1-(b)', '1-(c)']],
    ['Do this (See also 3-(k) and (P))', 'Do this', ['3-(k)', '3-(p)']],
    ['See how others do this', 'See how others do this', []],
    ['Do this (see also the newsletter)', 'Do this (see also the newsletter)', []],
    ['Oversee 2 workshops', 'Oversee 2 workshops', []],
    ['', '', []],
  ])('%j', (bullet, words, refs) => {
    expect(readSeeAlso(bullet)).toMatchObject({ words, seeAlso: { refs } });
  });

  test('letters before any pillar are kept as unreadable, never dropped', () => {
    expect(readSeeAlso('Do this (See also (b))').seeAlso.unreadable).toHaveLength(1);
  });

  test('takes a text of any length', () => {
    const started = performance.now();
    readSeeAlso('('.repeat(32_000));
    readSeeAlso('(see '.repeat(6_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
