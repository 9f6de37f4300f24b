import { digestText } from '../../core';
import { steps, type Step } from '../../session/sessionState';
import type { PaneMemory } from './paneMemory';

/** Where a user was in a workbook. */
export interface Place {
  readonly step: Step;
  /** Whether the workbook had been checked. */
  readonly isChecked: boolean;
}

const NAME = 'places';

/** Of so many workbooks the place is remembered; the one used longest ago goes first. */
const MOST_PLACES = 50;

/** Where the user was in a workbook; null where that is not known. */
export function readPlace(memory: PaneMemory, workbook: string): Place | null {
  const digest = digestText(workbook);
  const [, step, isChecked] = readEntries(memory).find(([known]) => known === digest) ?? [];
  return step === undefined || isChecked === undefined ? null : { step, isChecked };
}

/** Remembers where the user is in a workbook, under a digest of what tells it from others: no name, no path. */
export function writePlace(memory: PaneMemory, workbook: string, { step, isChecked }: Place): void {
  const digest = digestText(workbook);
  const others = readEntries(memory).filter(([known]) => known !== digest);
  const entries: readonly Entry[] = [...others, [digest, step, isChecked]];
  memory.write(NAME, JSON.stringify(entries.slice(-MOST_PLACES)));
}

type Entry = readonly [digest: string, step: Step, isChecked: boolean];

/** What is no such list, as another version or another hand may have left it, counts as nothing. */
function readEntries(memory: PaneMemory): readonly Entry[] {
  try {
    const value: unknown = JSON.parse(memory.read(NAME) ?? '[]');
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [digest, step, isChecked]: readonly unknown[] = value;
  return typeof digest === 'string' && steps.some((known) => known === step) && typeof isChecked === 'boolean';
}
