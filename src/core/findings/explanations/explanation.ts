import type { Finding } from '../finding';

/** What staff read who ask why something was found. */
export interface Explanation {
  /** Two to four sentences: what is compared, which figure suffers, what to do. */
  readonly help: string;
  readonly example: {
    /** What a sheet might say, and what it should say. */
    readonly wrong: string;
    readonly right: string;
    /** The values in the sentence of that finding. */
    readonly params: Finding['params'];
  };
  /** What accepting a suggested fix does; null where none is ever suggested. */
  readonly fix: string | null;
}
