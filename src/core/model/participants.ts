import type { Block } from '../read/block';

/** Which activity each row of a participants sheet belongs to; what the rows add up to stands with the activities. */
export interface ParticipantList {
  readonly block: Block;
  /** The rows that list a person. */
  readonly rows: readonly number[];
  /** For each of the rows: the index of its activity, or that there is none or more than one. */
  readonly activities: Int32Array;
}
