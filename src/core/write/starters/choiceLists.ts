import { activityStatuses, levels, modes, type Vocabulary } from '../../read/cells/vocabulary';
import { outputTypes } from '../../read/cells/outputTypes';
import type { Model } from '../../model/model';

/** A list that dropdowns offer, in a column of the sheet of lists. */
interface ChoiceList {
  readonly header: string;
  readonly choices: (model: Model) => readonly string[];
}

const spellings = (vocabulary: Vocabulary<string>) => Object.values(vocabulary).map(([first]) => first!);

/** The lists in the order of their columns; a new one comes last, so that dropdowns of before keep theirs. */
export const choiceLists = {
  levels: { header: 'Levels', choices: () => spellings(levels) },
  modes: { header: 'Modes', choices: () => spellings(modes) },
  statuses: { header: 'Statuses', choices: () => spellings(activityStatuses) },
  actions: { header: 'Plan actions', choices: ({ plan }) => plan?.actions.flatMap(({ ref }) => ref ?? []) ?? [] },
  members: { header: 'Members', choices: ({ directory }) => directory.members.map(({ name }) => name) },
  workshops: { header: 'Workshops', choices: ({ activities }) => [...new Set(activities.flatMap(titleOf))] },
  genders: { header: 'Genders', choices: () => ['Female', 'Male', 'Other'] },
  outputTypes: { header: 'Output types', choices: () => spellings(outputTypes) },
  answers: { header: 'Answers', choices: () => ['Yes', 'No'] },
} as const satisfies Readonly<Record<string, ChoiceList>>;

export type ChoiceListId = keyof typeof choiceLists;

function titleOf({ title }: Model['activities'][number]): readonly string[] {
  return title === '' ? [] : [title];
}
