import fc from 'fast-check';
import type { Named, Typed } from '../office';
import { memberTable } from '../plainFigures/memberTable';
import { EMPTY, typed } from './typed';

/** A name with the text it is written in. */
interface WrittenName {
  readonly named: Named;
  readonly text: string;
}

const member: fc.Arbitrary<WrittenName> = fc
  .constantFrom(...memberTable)
  .chain(({ code, spellings }) =>
    fc.constantFrom(...spellings).map((text): WrittenName => ({ named: { is: 'Member', code }, text })),
  );

/** The Members that joined late, and a few others, so that the same ones come together often. */
const frequent: fc.Arbitrary<WrittenName> = fc.constantFrom('PW', 'SB', 'FJ', 'WS', 'JP', 'NP').map((code) => ({
  named: { is: 'Member', code },
  text: memberTable.find((entry) => entry.code === code)!.spellings[0]!,
}));

const other: fc.Arbitrary<WrittenName> = fc.oneof(
  fc
    .constantFrom('Tongga', 'Phillipines', 'Atlantis')
    .map((name) => ({ named: { is: 'unknown', name } as const, text: name })),
  fc.constantFrom('CNMI', 'Nauru', 'OCO', 'WCO', 'JICA').map((text) => ({ named: { is: 'no Member' } as const, text })),
);

const name = fc.oneof(
  { weight: 6, arbitrary: member },
  { weight: 3, arbitrary: frequent },
  { weight: 1, arbitrary: other },
);

/** One name in a cell of its own, or none. */
export const randomMember: fc.Arbitrary<Typed<Named>> = fc.oneof(
  { weight: 12, arbitrary: name.map(({ named, text }) => typed(named, text)) },
  { weight: 1, arbitrary: fc.constant(EMPTY) },
);

/** A list of names in one cell. */
export const randomMembers: fc.Arbitrary<Typed<readonly Named[]>> = fc
  .tuple(fc.array(name, { maxLength: 6 }), fc.constantFrom(', ', '; ', '\n'), fc.boolean())
  .map(([names, separator, hasAnd]) => {
    if (names.length === 0) return EMPTY;
    const texts = names.map(({ text }) => text);
    const last = texts.pop()!;
    const list = texts.length === 0 ? last : `${texts.join(separator)}${hasAnd ? ' and ' : separator}${last}`;
    return typed(
      names.map(({ named }) => named),
      list,
    );
  });
