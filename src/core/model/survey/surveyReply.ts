import type { ListedName } from '../../read/cells/memberList';
import type { Block } from '../../read/block';
import type { Source } from '../source';

/** What a reply to the follow-up survey answers with yes or no, in the order of its columns (definition: domain 1.7). */
export const answerFields = [
  'sharedMaterials',
  'submittedReport',
  'madeRecommendations',
  'inHouseWorkshop',
  'manuals',
  'others',
  'directEffects',
  'efficiency',
  'newProject',
] as const;
export type AnswerField = (typeof answerFields)[number];

/** `open` where a cell of a column of yes and no is left empty, `unreadable` where it says neither. */
export type SurveyAnswer = 'yes' | 'no' | 'open' | 'unreadable';

/** One row of a survey sheet: what the Members it names answer about one workshop. */
export interface SurveyReply {
  /** Index of the workshop among the activities; negative when it is none of them, or several fit. */
  readonly activity: number;
  /** The workshop as written; '' without one. */
  readonly workshop: string;
  readonly names: readonly ListedName[];
  /** Of the fields its sheet has a column for. */
  readonly answers: Readonly<Partial<Record<AnswerField, SurveyAnswer>>>;
  readonly source: Source;
}

/** The rows of one survey sheet, and which activity each belongs to. */
export interface ReplyList {
  readonly block: Block;
  readonly rows: readonly number[];
  /** For each of the rows: the index of its activity, or that there is none or more than one. */
  readonly activities: Int32Array;
  /** A reply for each of the rows. */
  readonly replies: readonly SurveyReply[];
}
