import type { OwnedStyle } from '../../workbook/ownedStyles';
import type { Patch } from '../../workbook/patch';
import type { ChoiceListId } from './choiceLists';

/** The roles a blank sheet can be started for. */
export const starterRoles = ['workshops', 'participants', 'outputs', 'memberStatus'] as const;
export type StarterRole = (typeof starterRoles)[number];

/** A blank sheet for one role: what it is called, and its columns from left to right. */
export interface Starter {
  readonly sheet: string;
  readonly columns: readonly StarterColumn[];
  /** The list whose entries stand in the first column from the start, a row each. */
  readonly rows?: ChoiceListId;
  /** Whether a column follows that is headed by an action of the plan. */
  readonly hasActionColumn?: boolean;
}

export interface StarterColumn {
  /** The field of the role's layout; its first spelling is the header. */
  readonly field: string;
  /** In characters. */
  readonly width: number;
  readonly style?: OwnedStyle;
  /** What the dropdown of its cells offers. Anything else may be typed: a cell may hold several. */
  readonly list?: ChoiceListId;
}

/** New sheets in the first workbook; from then on they are staff's own. */
export interface StartedSheets {
  readonly patch: Patch;
  /** What they are called, in their order. */
  readonly sheets: readonly string[];
}
