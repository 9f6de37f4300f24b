import fc from 'fast-check';
import type { DataBars, DropdownList, Icons, LinkTarget, PageLayout, Range } from '../../src/core';

/** What marks and pages are made of, for random patches. */

interface Place {
  readonly sheet: string;
  readonly range: Range;
}

export const markFormat: fc.Arbitrary<DataBars | Icons | null> = fc.constantFrom(
  null,
  { kind: 'dataBars', colour: '5B9BD5', from: 0, to: 1 },
  { kind: 'icons', second: 0.5, third: 0.9 },
);

export function dropdownList(place: fc.Arbitrary<Place>): fc.Arbitrary<DropdownList | null> {
  return fc.oneof(
    fc.constantFrom(null, { kind: 'texts', texts: ['Yes', 'No "maybe" & <more>'] } as const),
    place.map(({ sheet, range: { top, left, bottom } }): DropdownList => {
      return { kind: 'cells', sheet, range: { top, left, bottom, right: left } };
    }),
  );
}

export function linkTarget(place: fc.Arbitrary<Place>): fc.Arbitrary<LinkTarget> {
  const addresses = ['https://example.org/a?b=1&c=%20d', 'mailto:office@example.org', 'file:///C:/plan%201.xlsx'];
  return fc.oneof(
    fc.constantFrom(...addresses).map((address): LinkTarget => ({ kind: 'address', address })),
    place.map((at): LinkTarget => ({ kind: 'cells', ...at })),
  );
}

export function pageLayout(range: fc.Arbitrary<Range>): fc.Arbitrary<PageLayout> {
  const text = fc.record({
    left: fc.constantFrom('', 'R&D <1>', ' 概要 '),
    centre: fc.constantFrom('', '{page} of {pages}'),
    right: fc.constantFrom('', 'As of\n30 June 2026'),
  });
  return fc.record({
    orientation: fc.constantFrom('landscape', 'portrait'),
    pagesHigh: fc.constantFrom(null, 1),
    printArea: fc.option(range),
    repeatedRows: fc.constantFrom(null, { from: 1, to: 1 }, { from: 2, to: 4 }),
    pageBreaks: fc.constantFrom<readonly number[]>([], [3], [4, 9]),
    header: text,
    footer: text,
  });
}
