import type { PublishedFigure } from '../../read/cells/publishedFigure';
import type { Block } from '../../read/block';
import type { Level } from '../../read/cells/vocabulary';
import type { Source } from '../source';
import type { AnswerCount } from './surveyCounts';

/** What a typed figure of the survey counts. `no` counts those who said no to the question of its table. */
export type PublishedCount = 'administrations' | 'replies' | 'no' | AnswerCount;
export type PublishedName = PublishedCount | 'replyRate';

/** A figure of the survey that somebody typed, for comparison; Plan Monitor's own never use it. */
export interface TypedFigure {
  readonly name: PublishedName;
  /** The column it stands in. */
  readonly field: string;
  readonly figure: PublishedFigure;
}

/** The typed figures of one workshop, or of several together. */
export interface PublishedRow {
  /** Index of the workshop among the activities; negative when it is none of them. */
  readonly activity: number;
  /** The workshop as written. */
  readonly workshop: string;
  readonly figures: readonly TypedFigure[];
  readonly source: Source;
}

export interface PublishedTotal extends Pick<PublishedRow, 'figures' | 'source'> {
  /** Null for a total of all levels. */
  readonly level: Level | null;
}

/** Typed figures with the rows they speak of: a table about the survey, or the totals below a list of replies. */
export interface PublishedTable {
  readonly block: Block;
  /** The question its columns Yes and No answer; null where nothing says it. */
  readonly question: AnswerCount | null;
  /** The data rows, with their activities: of a list of replies those of the replies. */
  readonly rows: readonly number[];
  readonly activities: Int32Array;
  /** None for a list of replies. */
  readonly workshops: readonly PublishedRow[];
  readonly totals: readonly PublishedTotal[];
}
