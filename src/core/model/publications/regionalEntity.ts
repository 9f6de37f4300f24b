import type { DateReading } from '../../read/cells/dates';
import type { EntityKind } from '../../read/cells/publications/entityKinds';
import type { ListedName } from '../../read/cells/memberList';
import type { WordReading } from '../../read/cells/vocabulary';
import type { Source } from '../source';

/** A row of a list of regional entities: a kind, and the Members that have one. */
export interface RegionalEntity {
  readonly kind: WordReading<EntityKind>;
  readonly names: readonly ListedName[];
  /** Of the entity itself; '' where it is not given. */
  readonly name: string;
  /** A year alone is all of it. */
  readonly since: DateReading;
  readonly until: DateReading;
  readonly source: Source;
}
