import { formatStateText, isRecord, parseStateText } from '../model/stateText';
import type { UnfinishedWrite } from '../model/unfinishedWrite';
import type { Patch, PatchOperation } from '../workbook/patch';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { isOwnedColumnName } from './ownedNames';

/** What is being written and how, so that it can be done again: all of a mark that the patch does not tell. */
export type WriteIntent = Pick<UnfinishedWrite, 'kind' | 'asOf' | 'window' | 'meeting' | 'profile'>;

/**
 * The patch with a mark in the workbook's state before anything else is written, which its last operation takes off again
 * (definition: workbook 2.3). Where the patch is carried out whole the workbook is the same as without it.
 */
export function markUnfinished(workbook: WorkbookSnapshot, patch: Patch, intent: WriteIntent): Patch {
  const states = patch.flatMap((operation) => (operation.op === 'writeState' ? [operation] : []));
  const last = states.at(-1)?.xml;
  const next = last === undefined ? workbook.state : last;
  const present = stateOf(workbook.state);
  const unfinished = {
    ...intent,
    columns: patch.flatMap((operation) => (isNewColumn(workbook, operation) ? [operation.name] : [])),
    sheets: patch.flatMap((operation) => (operation.op === 'addWorksheet' ? [operation.sheet] : [])),
    blocks: changedBlocks(blocksOf(present), blocksOf(stateOf(next))),
  };
  return [
    { op: 'writeState', xml: formatStateText({ version: 1, ...present, unfinished }) },
    ...patch.filter(({ op }) => op !== 'writeState'),
    { op: 'writeState', xml: next },
  ];
}

/** Whether a state holds the mark of a write that did not come to its end; cheap, whatever the size of the workbook. */
export function isMarkedUnfinished(state: string | null): boolean {
  return stateOf(state)['unfinished'] !== undefined;
}

function stateOf(xml: string | null): Readonly<Record<string, unknown>> {
  return (xml === null ? undefined : parseStateText(xml)) ?? {};
}

function blocksOf({ blocks }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isRecord(blocks) ? blocks : {};
}

function changedBlocks(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const changed = Object.entries(after).filter(([key, block]) => JSON.stringify(block) !== JSON.stringify(before[key]));
  return Object.fromEntries(changed);
}

function isNewColumn(
  { names }: WorkbookSnapshot,
  operation: PatchOperation,
): operation is Extract<PatchOperation, { op: 'defineName' }> {
  if (operation.op !== 'defineName' || !isOwnedColumnName(operation.name)) return false;
  const wanted = operation.name.toLowerCase();
  return !names.some(({ name, scope }) => scope === null && name.toLowerCase() === wanted);
}
