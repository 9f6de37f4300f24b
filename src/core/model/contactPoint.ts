import type { ListedName } from '../read/cells/memberList';
import type { SubRegion } from '../read/members/member';
import type { Source } from './source';

/** One row of a list of contact points: a Member and who at the office looks after it. Its contact is never read. */
export interface ContactPoint {
  readonly names: readonly ListedName[];
  /** The Member's own where the row does not say. */
  readonly subRegion: SubRegion | null;
  /** Folded, to tell officers apart; '' where none is given. It may be a person's name and is never shown. */
  readonly officer: string;
  /** The officer as written, where it is a role and no name; null where it may be a name. */
  readonly role: string | null;
  /** Whether the row gives anybody to turn to. */
  readonly hasContact: boolean;
  readonly source: Source;
}
