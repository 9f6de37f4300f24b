import { modelRule } from '../rule';
import { unknownWord } from '../spelling';

/** The kind of a regional entity is one of the known words. */
export const entityKindsAreKnown = modelRule(['entity-kind-unknown'], ({ regionalEntities }) =>
  regionalEntities.flatMap(({ kind, source }) => unknownWord('entity-kind-unknown', kind, source, 'kind') ?? []),
);
