import type * as english from './english';

/** The language the pages are built in; a page in another language is built with its folder in place of this one. */
export * from './english';

/** Every sentence and label, by section: what a translation gives. One that leaves out a key does not compile. */
export type Copy = Wording<typeof english>;

/** The same keys and the same placeholders, in any words. */
export type Wording<Part> = Part extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Part extends string
    ? string
    : { readonly [Key in keyof Part]: Wording<Part[Key]> };
