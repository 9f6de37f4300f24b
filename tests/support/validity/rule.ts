import type { BookView } from './bookView';

/** What a rule finds: the part, and a sentence. */
export type Found = readonly [part: string, message: string];

/** A law that Excel holds workbook files to. */
export type ValidityRule = (book: BookView) => Iterable<Found>;
