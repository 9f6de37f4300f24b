import { readReason, type FindingKey } from '../findings/setAside';
import { readSettings } from '../model/readSettings';
import type { Settings } from '../model/settings';
import type { SheetMapping } from '../read/sheetMapping';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { writeMapping } from './writeMapping';
import { writePlannedMatch, type PlannedMatchChoice } from './writePlannedMatch';
import { writeSetAside } from './writeSetAside';
import { writeSettings } from './writeSettings';

/** What a user chose and the workbook keeps, as plain data (definition: workbook 2.7). */
export type Choice =
  /** Settings not named stay. */
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> }
  /** What a sheet is, an entry a block; null for what is found without a word. */
  | { readonly kind: 'mapping'; readonly sheet: string; readonly mapping: readonly SheetMapping[] | null }
  /** What a planned and a held activity are to each other. */
  | ({ readonly kind: 'plannedMatch' } & PlannedMatchChoice)
  /** A finding judged on a day (`2026-01-31`), with the reason; null brings it back. */
  | { readonly kind: 'setAside'; readonly finding: FindingKey; readonly reason: string | null; readonly day: string };

/** The states asked for with the choice in each, in their order; or one sentence on why it cannot be kept. */
export type ChosenStates = { readonly states: readonly (string | null)[] } | { readonly problem: string };

/**
 * Puts a choice into states of a workbook: that of now, and those an undo would bring back. A state that already holds
 * the choice stays as it is, to the byte.
 */
export function writeChoice(
  workbook: WorkbookSnapshot,
  states: readonly (string | null)[],
  choice: Choice,
): ChosenStates {
  switch (choice.kind) {
    case 'mapping': {
      const { sheet, mapping } = choice;
      return { states: states.map((state) => writeMapping({ ...workbook, state }, sheet, mapping)) };
    }
    case 'settings': {
      const read = readSettings(choice.settings);
      if ('problem' in read) return read;
      return { states: states.map((state) => writeSettings({ ...workbook, state }, read.settings)) };
    }
    case 'setAside': {
      const read = choice.reason === null ? null : readReason(choice.reason);
      if (read && 'problem' in read) return read;
      const judgement = read && { reason: read.reason, day: choice.day };
      return statesOf(states.map((state) => writeSetAside({ ...workbook, state }, choice.finding, judgement)));
    }
    case 'plannedMatch':
      return statesOf(states.map((state) => writePlannedMatch(state, choice)));
  }
}

type Written = { readonly state: string | null } | { readonly problem: string };

function statesOf(written: readonly Written[]): ChosenStates {
  const refused = written.find((one) => 'problem' in one);
  return refused ?? { states: written.flatMap((one) => ('state' in one ? [one.state] : [])) };
}
