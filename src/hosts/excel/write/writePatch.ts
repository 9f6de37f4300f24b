import { applyPatch, type Patch, type WorkbookSnapshot } from '../../../core';
import { HostError } from '../../hostError';
import { groupByBytes } from '../groupByBytes';
import { applierOf } from '../operations/appliers';
import { idOf } from '../operations/idOf';
import type { Target, Writing } from '../operations/operation';
import type { ExcelRun } from '../runExcel';
import type { StateParts } from '../statePart';
import { isAnswered } from '../toHostError';
import { deleteDoomed, hasDoomed } from './deleteDoomed';
import { setEvents } from './events';
import { putBack } from './putBack';
import type { Comparison } from './compare';
import type { Piece } from './splitPatch';
import { queueCheck, takeCheck } from './targets';

/**
 * Writes what was compared: one request, more only for a big patch, on the kept ranges only. Each request asks first
 * whether its cells are still what they were. Excel does not undo what stands before a failure in a request, so that
 * everything is put back when anything fails.
 * @returns the ids of the custom XML parts.
 */
export async function writePatch(
  excel: ExcelRun,
  pieces: readonly Piece[],
  { current, parts, targets }: Comparison,
): Promise<readonly string[]> {
  const writing = makeWriting(
    excel,
    current,
    parts,
    pieces.map(({ operation }) => operation),
  );
  const groups = groupByBytes(targets.map((target, index) => ({ target, bytes: pieces[index]!.bytes })));
  const atLast = markToTakeOff(targets);
  const sent: Target[] = [];
  let before = 0;
  try {
    for (const [index, group] of groups.entries()) {
      before = sent.length;
      sent.push(...group.map(({ target }) => target));
      group.forEach(({ target }) => queueCheck(target, writing));
      if (index === 0) setEvents(excel.context, false);
      group.forEach(({ target }) => {
        if (target !== atLast) applierOf(target.operation).apply(target, writing);
        excel.context.trace('done');
      });
      if (index === groups.length - 1 && !hasDoomed(writing)) setEvents(excel.context, true);
      await excel.sync();
      if (!isUntouched(group.map(({ target }) => target))) throw new HostError('workbook-changed');
    }
    before = sent.length;
    if (hasDoomed(writing)) await deleteDoomed(excel, writing, atLast);
  } catch (cause) {
    const reason = isUntouched(sent) ? cause : new HostError('workbook-changed', '', { cause });
    throw await putBack(excel, reachedBy(sent, before, writing, cause), writing, reason);
  }
  return partIdsAfter(writing, sent);
}

/**
 * The targets that were written, also in part. Of a request that failed Excel tells how far it came. What was not reached
 * may hold what somebody else has just written, and is left alone.
 */
function reachedBy(sent: readonly Target[], before: number, writing: Writing, cause: unknown): readonly Target[] {
  const isMarked = sent[0]?.operation.op === 'writeState';
  if (!isMarked || !isAnswered(cause)) return sent;
  const { traceMessages } = cause;
  // The first message follows the part that is added first of all: where it is missing Excel does not tell.
  if (before === 0 && traceMessages.length === 0 && idOf(writing.addedPart) !== null) return sent;
  return sent.slice(0, before + traceMessages.length + 1);
}

/**
 * The state without the mark of an unfinished write, where it is to be written with the sheets and charts that go: before
 * that the write is not finished. Null where it is written like everything else.
 */
function markToTakeOff(targets: readonly Target[]): Target | null {
  const states = targets.filter(({ operation }) => operation.op === 'writeState');
  const isGoing = targets.some(({ operation }) => operation.op === 'deleteWorksheet' || operation.op === 'deleteChart');
  return isGoing && states.length > 1 ? states.at(-1)! : null;
}

/** Every target is asked, so that each knows what to put back. */
function isUntouched(targets: readonly Target[]): boolean {
  return targets.map(takeCheck).every(Boolean);
}

function partIdsAfter({ parts, addedPart }: Writing, sent: readonly Target[]): readonly string[] {
  const written = sent.findLast(({ operation }) => operation.op === 'writeState')?.operation;
  if (written?.op !== 'writeState') return parts.ids;
  const others = parts.ids.filter((id) => id !== parts.id);
  return addedPart && written.xml !== null ? [...others, addedPart.id] : others;
}

function makeWriting({ context }: ExcelRun, before: WorkbookSnapshot, parts: StateParts, patch: Patch): Writing {
  let after: WorkbookSnapshot | null = null;
  return {
    ...{ workbook: context.workbook, before, parts, partIdsNow: parts.ids, addedPart: null, isStateWritten: false },
    addedNames: new Map(),
    ...{ shifts: [], added: new Map(), doomed: [], doomedCharts: [], sheetsNow: new Set<string>(), namesNow: null },
    order: before.sheets.map(({ name }) => name),
    after: () => (after ??= applyPatch(before, patch)),
  };
}
