import { makeFinding } from '../../findings/makeFinding';
import { fieldPlace } from '../../read/block';
import { modelRule } from '../rule';

/** A year in a needs survey is a fiscal year. */
export const needYearsAreReadable = modelRule(['need-year-unreadable'], ({ needs }) =>
  (needs?.lists ?? []).flatMap(({ block, entries }) => {
    const rows = new Map(entries.map(({ row, year }) => [row, year]));
    return [...rows].flatMap(([row, year]) =>
      year.kind === 'unreadable'
        ? [makeFinding('need-year-unreadable', fieldPlace(block, row, 'year'), { value: year.text })]
        : [],
    );
  }),
);
