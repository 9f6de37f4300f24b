import { cellFromPatch } from '../../workbook/cellFromPatch';
import type { PatchCell, WriteCells } from '../../workbook/patch';
import { readCell } from '../../workbook/readCell';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot';
import { digestCell } from '../../workbook/digest';
import { sameCell, type CellChange } from '../writeColumn';
import type { SummaryPlace } from './placeSummary';
import type { SummaryLayout } from './summaryLayout';
import type { SummaryMemory } from './summaryMemory';

export interface CellComparison {
  readonly changes: readonly CellChange[];
  /** Cells staff typed over, or typed where the sheet grows to: they stay as typed. */
  readonly typedOver: readonly CellChange[];
  readonly unchanged: number;
}

const BLANK: PatchCell = { kind: 'blank' };

/**
 * Compares a sheet with how it should stand, over all it covers and covered before. A cell that no longer holds what was
 * written there is staff's; where they inserted or deleted rows, one that holds nothing that was written anywhere on it.
 */
export function compareCells(
  workbook: WorkbookSnapshot,
  place: SummaryPlace,
  { cells, widths }: SummaryLayout,
  memory: SummaryMemory | null,
  mayReplace: (sheet: string, row: number, column: number) => boolean,
): CellComparison {
  const { sheet, top, left, former, isShifted } = place;
  const changes: CellChange[] = [];
  const typedOver: CellChange[] = [];
  let unchanged = 0;
  const isOurs = (from: Cell, down: number, right: number) => {
    if (from.kind === 'blank') return true;
    if (former === null || down > former.bottom - top || right > former.right - left) return false;
    if (memory === null) return from.kind === cells[down]?.[right]?.cell.kind;
    const digest = digestCell(from);
    return isShifted ? memory.contents.has(digest) : memory.contentAt(down, right) === digest;
  };
  const height = Math.max(cells.length, former === null ? 0 : former.bottom - top + 1);
  const width = Math.max(widths.length, former === null ? 0 : former.right - left + 1);
  for (let down = 0; down < height; down++) {
    for (let right = 0; right < width; right++) {
      const { cell: to, style, header } = cells[down]?.[right] ?? { cell: BLANK, style: 'text', header: '' };
      const [row, column] = [top + down, left + right];
      const from = readCell(workbook, sheet, row, column);
      if (sameCell(from, cellFromPatch(to, workbook.dateSystem))) {
        if (to.kind !== 'blank') unchanged++;
        continue;
      }
      const change: CellChange = { sheet: sheet.name, row, column, header, style, from, to };
      (isOurs(from, down, right) || mayReplace(sheet.name, row, column) ? changes : typedOver).push(change);
    }
  }
  return { changes, typedOver, unchanged };
}

/** One operation over all that changes, the cells between left as they are. */
export function writeChangedCells(changes: readonly CellChange[]): readonly WriteCells[] {
  if (changes.length === 0) return [];
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const cells = Array.from({ length: bottom - top + 1 }, () =>
    new Array<PatchCell | null>(right - left + 1).fill(null),
  );
  for (const { row, column, to } of changes) cells[row - top]![column - left] = to;
  return [{ op: 'writeCells', sheet: changes[0]!.sheet, row: top, column: left, cells }];
}
