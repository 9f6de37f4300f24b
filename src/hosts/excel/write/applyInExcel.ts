import type { Patch, WorkbookSnapshot } from '../../../core';
import type { ExcelMemory } from '../excelMemory';
import { checkOperations } from '../operations/appliers';
import { runExcel, type ExcelRun } from '../runExcel';
import { readPartIds } from '../statePart';
import { compare } from './compare';
import { splitPatch } from './splitPatch';
import { canGroupUndo, isGroupRefused } from './undoGroup';
import { writePatch } from './writePatch';

/**
 * Compares the open workbook with what is expected and writes the patch, in one conversation. Where Excel does not take
 * it as one step of its undo it is written without that.
 * @throws HostError when the workbook was changed, or Excel refuses; what was written is put back then.
 */
export async function applyInExcel(
  timeoutMs: number,
  memory: ExcelMemory,
  expected: WorkbookSnapshot,
  patch: Patch,
): Promise<void> {
  const pieces = splitPatch(expected, patch);
  const work = async (excel: ExcelRun) => {
    const partIds = memory.partIds ?? (await readPartIds(excel));
    const comparison = await compare(excel, { expected, patch, pieces, partIds, inUse: memory.inUse });
    memory.partIds = partIds;
    if (patch.length === 0) return;
    checkOperations(comparison.current, patch);
    memory.partIds = null;
    memory.partIds = await writePatch(excel, pieces, comparison);
  };
  const isGrouped = canGroupUndo(patch);
  try {
    await runExcel(timeoutMs, work, isGrouped);
  } catch (error) {
    if (!isGrouped || !isGroupRefused(error)) throw error;
    await runExcel(timeoutMs, work);
  }
}
