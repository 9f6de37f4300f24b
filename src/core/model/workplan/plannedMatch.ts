import { foldText } from '../../read/cells/foldText';
import { digestText } from '../../workbook/digest';
import type { Activity } from '../activity';
import type { State } from '../state';

/** What a user said of a planned and a held activity: they are the same, or they are not. */
export type PlannedMatch = NonNullable<State['plannedMatches']>[number];

/** The digest by which a held activity is known again: of its title and the day it began. */
export function heldKey({ title, start }: Pick<Activity, 'title' | 'start'>): string {
  return digestText(JSON.stringify([foldText(title), start]));
}
