import { formatRange, type PatchOperation, type WorkbookSnapshot } from '../../../core';
import { applierOf } from '../operations/appliers';
import { CONTENTS } from '../operations/contents';
import { rangeNow, type Target, type Writing } from '../operations/operation';

/** Asks for the cells an operation works on and keeps their range. */
export function queueTarget(
  workbook: Excel.Workbook,
  operation: PatchOperation,
  expected: WorkbookSnapshot,
  isOnNewSheet: boolean,
): Target {
  const { place: placeOf, properties, keep, keepNote } = applierOf(operation);
  const place = placeOf(operation, expected);
  const range =
    place && !isOnNewSheet
      ? workbook.worksheets.getItemOrNullObject(place.sheet).getRange(formatRange(place.range))
      : null;
  range?.load(properties);
  const kept = (range && keep?.(range, operation)) ?? null;
  const present = (range && keepNote?.(range, operation)) ?? null;
  const note = present && { kept: present, check: null, now: null };
  const restore = () => undefined;
  return { operation, place, range, isOnNewSheet, kept, note, check: null, address: '', contents: null, restore };
}

/** Takes what was loaded of a target, before anything else is asked of its range. */
export function captureTarget(target: Target): void {
  const { range, operation } = target;
  if (!range) return;
  const { capture } = applierOf(operation);
  target.address = range.address;
  if (hasContents(operation)) target.contents = JSON.stringify(range.formulas);
  target.restore = capture(range);
}

/** Asks once more for a target's cells, in the request that writes them and before it does. */
export function queueCheck(target: Target, writing: Writing): void {
  if (!target.range) return;
  target.check = rangeNow(target, writing).getResizedRange(0, 0);
  const { properties, keepNote } = applierOf(target.operation);
  if (target.note) target.note.check = keepNote?.(target.check, target.operation) ?? null;
  // Last: once it is loaded, the note is as well.
  target.check.load(properties);
}

/**
 * Whether nothing happened to a target between the comparison and the write, as far as the answer tells. What is put
 * back is from then on what the target held when it was written.
 */
export function takeCheck(target: Target): boolean {
  const { check, operation, address, contents } = target;
  if (!check || !isLoaded(check)) return true;
  target.restore = applierOf(operation).capture(check);
  const isSameNote = !target.note?.check || wordsOf(target.note.kept) === wordsOf(target.note.check);
  return isSameNote && check.address === address && (contents === null || JSON.stringify(check.formulas) === contents);
}

function wordsOf(note: Excel.Note): string | null {
  return note.isNullObject ? null : note.content;
}

/** Office.js has no question for this: a property that no answer brought throws. */
function isLoaded(range: Excel.Range): boolean {
  try {
    return range.address !== '';
  } catch {
    return false;
  }
}

function hasContents(operation: PatchOperation): boolean {
  return applierOf(operation).properties.startsWith(CONTENTS);
}
