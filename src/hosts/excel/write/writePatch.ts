import { applyPatch, type Patch, type WorkbookSnapshot } from '../../../core';
import { HostError } from '../../hostError';
import { groupByBytes } from '../groupByBytes';
import { applierOf } from '../operations/appliers';
import type { Target, Writing } from '../operations/operation';
import type { ExcelRun } from '../runExcel';
import type { StateParts } from '../statePart';
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
 * @returns the ids of the custom XML parts; null when they must be asked for again.
 */
export async function writePatch(
  excel: ExcelRun,
  pieces: readonly Piece[],
  { current, parts, targets }: Comparison,
): Promise<readonly string[] | null> {
  const writing = makeWriting(
    excel,
    current,
    parts,
    pieces.map(({ operation }) => operation),
  );
  const groups = groupByBytes(targets.map((target, index) => ({ target, bytes: pieces[index]!.bytes })));
  try {
    for (const [index, group] of groups.entries()) {
      group.forEach(({ target }) => queueCheck(target, writing));
      if (index === 0) setEvents(excel.context, false);
      group.forEach(({ target }) => applierOf(target.operation).apply(target, writing));
      if (index === groups.length - 1 && !hasDoomed(writing)) setEvents(excel.context, true);
      await excel.sync();
      if (!isUntouched(group.map(({ target }) => target))) throw new HostError('workbook-changed');
    }
    if (hasDoomed(writing)) await deleteDoomed(excel, writing);
  } catch (cause) {
    const reason = isUntouched(targets) ? cause : new HostError('workbook-changed', '', { cause });
    throw await putBack(excel, targets, writing, reason);
  }
  return partIdsAfter(writing, pieces);
}

/** Every target is asked, so that each knows what to put back. */
function isUntouched(targets: readonly Target[]): boolean {
  return targets.map(takeCheck).every(Boolean);
}

function partIdsAfter({ parts, addedPart }: Writing, pieces: readonly Piece[]): readonly string[] | null {
  if (addedPart) return parts.id === null ? [...parts.ids, addedPart.id] : null;
  const isGone = pieces.some(({ operation }) => operation.op === 'writeState' && operation.xml === null);
  return isGone ? parts.ids.filter((id) => id !== parts.id) : parts.ids;
}

function makeWriting({ context }: ExcelRun, before: WorkbookSnapshot, parts: StateParts, patch: Patch): Writing {
  let after: WorkbookSnapshot | null = null;
  return {
    ...{ workbook: context.workbook, before, parts, partIdsNow: parts.ids, addedPart: null },
    ...{ shifts: [], added: new Map(), doomed: [], doomedCharts: [], sheetsNow: new Set<string>(), isNameTaken: false },
    order: before.sheets.map(({ name }) => name),
    after: () => (after ??= applyPatch(before, patch)),
  };
}
