import type { Block } from '../read/block';
import type { AnswerReading } from '../read/cells/answers';
import type { ListedName } from '../read/cells/memberList';

/** One instrument column of a Member status sheet, tied to an action (definition: domain 1.4). */
export interface StatusColumn {
  /** `1-(g)` */
  readonly action: string;
  readonly block: Block;
  readonly column: number;
  readonly marks: readonly StatusMark[];
}

/** What one cell says of one Member; empty cells have no mark. */
export interface StatusMark {
  readonly row: number;
  readonly name: ListedName;
  readonly answer: Exclude<AnswerReading, { kind: 'blank' }>;
}
