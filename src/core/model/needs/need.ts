import type { Place } from '../../findings/finding';
import type { Block } from '../../read/block';
import type { ListedName } from '../../read/cells/memberList';
import type { NeedTopic } from '../../read/cells/needs/needTopics';
import type { NeedPriority, PriorityReading } from '../../read/cells/needs/priorities';
import type { Member } from '../../read/members/member';
import type { NeedsShape } from '../../read/needColumns';
import type { Period } from '../period';

/** The fiscal year something is asked for: read, not said anywhere, or written so that it cannot be read. */
export type AskedYear =
  | { readonly kind: 'year'; readonly period: Period }
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** One request: a row of a list, or a filled cell of a matrix. */
export interface NeedEntry {
  readonly row: number;
  /** True for a cell of a matrix: in a list the row itself asks. */
  readonly isMark: boolean;
  /** The field of the cell that asks: the topic's, or the column of a matrix. */
  readonly field: string;
  /** The cell that asks. */
  readonly place: Place;
  readonly names: readonly ListedName[];
  readonly topic: NeedTopic;
  /** The cell its topic stands in, and that text. */
  readonly topicPlace: Place;
  readonly topicText: string;
  /** The cell that names its actions, or would. */
  readonly actionsPlace: Place;
  readonly priority: PriorityReading;
  readonly year: AskedYear;
}

/** What one sheet of a needs survey asks for. */
export interface NeedList {
  readonly block: Block;
  readonly shape: NeedsShape;
  /** The rows that are data. */
  readonly rows: readonly number[];
  readonly entries: readonly NeedEntry[];
}

/** One Member, one topic, one fiscal year: once, however often it is asked for. */
export interface Need {
  readonly member: Member;
  /** As it is shown. */
  readonly topic: string;
  /** What all writings of the topic have in common. */
  readonly topicKey: string;
  /** Null where no sheet says the year. */
  readonly year: Period | null;
  /** The highest it is asked for with; null for a tick. */
  readonly priority: NeedPriority | null;
  /** The actions written beside it, else those whose text speaks of the topic. */
  readonly actions: readonly string[];
  /** Those an activity may be tied to it by: as written, else the only one that speaks of the topic. */
  readonly decidingActions: readonly string[];
  /** All that ask for it; the first one comes first. */
  readonly entries: readonly NeedEntry[];
}

/** Why an entry is no need, or none of its own. */
export interface UnusedEntry {
  readonly entry: NeedEntry;
  readonly reason: string;
}

/** The needs surveys of the workbooks read. */
export interface NeedsSurvey {
  readonly lists: readonly NeedList[];
  readonly needs: readonly Need[];
  readonly leftOut: readonly UnusedEntry[];
}
