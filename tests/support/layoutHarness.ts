import { layouts, type Layout, type Role } from '../../src/core';
import { foldText } from '../../src/core/read/cells/foldText';
import { matchHeader } from '../../src/core/read/matchHeader';

/**
 * The tests every layout shares: each alias, however it is written, means its field; no alias means two; and each header
 * of `headers` means the field it is listed under (null for none).
 */
export function describeLayout(role: Role, headers: Readonly<Record<string, string | null>>): void {
  const layout: Layout = layouts[role];
  const aliases = Object.entries(layout.fields).flatMap(([field, list]) =>
    [field, ...list].map((alias) => [alias, field] as const),
  );

  describe(role, () => {
    test.each(aliases)('"%s" is %s', (alias, field) => {
      const written = [
        alias,
        alias.toUpperCase(),
        ` ${alias}\n`,
        alias.replaceAll(' ', '\u00a0'),
        ...(foldText(alias) === '' ? [] : [`${alias}:`]),
      ];
      for (const header of written) expect([header, matchHeader(role, header)]).toEqual([header, field]);
    });

    test('no alias means two fields', () => {
      for (const [alias, field] of aliases) {
        const folded = foldText(alias) || alias;
        const others = aliases.filter(([other, its]) => (foldText(other) || other) === folded && its !== field);
        expect([alias, others]).toEqual([alias, []]);
      }
    });

    test('needs only fields it has', () => {
      for (const field of layout.needed.flat()) expect(Object.keys(layout.fields)).toContain(field);
      expect(layout.needed.length).toBeGreaterThan(0);
    });

    test.each(Object.entries(headers))('"%s" is %s', (header, field) => expect(matchHeader(role, header)).toBe(field));
  });
}
