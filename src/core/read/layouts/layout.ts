/** What a sheet can be for. */
export const roles = [
  'plan',
  'workplan',
  'workshops',
  'participants',
  'memberStatus',
  'members',
  'outputs',
  'surveyReplies',
  'surveyFigures',
  'assessment',
  'webVisits',
  'regionalEntities',
  'needs',
  'experts',
  'contactPoints',
] as const;

export type Role = (typeof roles)[number];

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
  /** Columns may be those of a needs matrix: a topic or a Member a column. */
  readonly hasNeedColumns?: boolean;
  /** A sheet that fits another role, too, is that one's. */
  readonly givesWay?: boolean;
}

/** A layout as its file writes it: the spellings of a field in one text, a bar between. */
type WrittenLayout<Field extends string> = Omit<Layout<Field>, 'fields'> & {
  readonly fields: Readonly<Record<Field, string>>;
};

/** Types a layout by its own fields and splits their spellings. */
export function defineLayout<Field extends string>(layout: WrittenLayout<Field>): Layout<Field> {
  const split = Object.entries<string>(layout.fields).map(([field, text]) => [field, text.trim().split(/\s*\|\s*/)]);
  return { ...layout, fields: Object.fromEntries(split) as Record<Field, readonly string[]> };
}
