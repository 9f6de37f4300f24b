/** What a sheet is for. */
export type Role =
  'plan' | 'workplan' | 'workshops' | 'participants' | 'memberStatus' | 'members' | 'outputs' | 'surveyReplies';

/** The columns a role has: standard field names with the headers people write, and which of them it cannot do without. */
export interface Layout<Field extends string = string> {
  /** The role in words, for messages. */
  readonly label: string;
  /** In the order the columns usually stand. Spellings are compared folded: case, accents, punctuation do not matter. */
  readonly fields: Readonly<Record<Field, readonly string[]>>;
  /** Each entry is satisfied by any one of its fields. */
  readonly needed: readonly (readonly NoInfer<Field>[])[];
  /** Other columns belong to the role too: an instrument a column, its header naming an action. */
  readonly hasActionColumns?: boolean;
}

/** Types a layout by its own fields. */
export function defineLayout<Field extends string>(layout: Layout<Field>): Layout<Field> {
  return layout;
}
