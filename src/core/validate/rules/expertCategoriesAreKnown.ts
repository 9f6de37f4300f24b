import { unknownWord } from '../spelling';
import { modelRule } from '../rule';

/** The category of a registered expert is one of the six. */
export const expertCategoriesAreKnown = modelRule(['expert-category-unknown'], ({ expertRegister }) =>
  expertRegister.flatMap(({ categories, source }) =>
    categories.flatMap((word) => unknownWord('expert-category-unknown', word, source, 'category') ?? []),
  ),
);
