import type { State } from '../../model/state';
import type { SummarySheet } from '../../report/summary/summarySheet';
import { ownedSheetName } from '../../workbook/findOwnedSheet';
import type { PatchOperation } from '../../workbook/patch';
import { formatSheetRange } from '../../workbook/sheetName';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ReportSheetWriting } from '../sheets/writeReportSheet';
import { compareCells, writeChangedCells } from './compareCells';
import { laySummary } from './laySummary';
import { placeSummary, type SummaryPlace } from './placeSummary';
import { moved, summaryExtras } from './summaryExtras';
import type { PageTexts, SummaryLayout } from './summaryLayout';
import { summaryLook } from './summaryLook';
import { readMemory, rememberLayout } from './summaryMemory';

/**
 * Writes a page of the meeting to its own sheet, in place where it stands already: only what differs. Cells that staff
 * typed over stay until they are let go, what stands outside the printed area is never touched (definition: workbook
 * 2.3, 2.4).
 */
export function writeSummarySheet(
  workbook: WorkbookSnapshot,
  page: SummarySheet,
  texts: PageTexts,
  state: State,
  mayReplace: (sheet: string, row: number, column: number) => boolean,
): ReportSheetWriting {
  const key = `sheet.${page.id}`;
  const layout = laySummary(page);
  const written = rememberLayout(layout, texts, workbook.dateSystem);
  const remembered = readMemory(state.blocks[key]);
  const place = placeSummary(workbook, page, remembered);
  // What stands on a sheet that was deleted or that staff took rows out of is not what is remembered.
  const memory = place.isShifted || place.former === null ? null : remembered;
  const next = readMemory(written)!;
  const { changes, typedOver, unchanged } = compareCells(workbook, place, layout, remembered, mayReplace);
  const { name } = place.sheet;
  return {
    key,
    sheet: name,
    isNew: place.former === null,
    operations: [
      ...(place.former === null ? [addSheet(name)] : []),
      ...writeChangedCells(changes),
      ...summaryLook(place, layout, memory, next),
      ...summaryExtras(place, layout, texts, memory, next),
      ...nameSheet(workbook, page.id, place, layout),
    ],
    changes,
    typedOver,
    unchanged,
    lost: [],
    state: written,
  };
}

function addSheet(sheet: string): PatchOperation {
  return { op: 'addWorksheet', sheet, after: null, visibility: 'visible', hasGridlines: false };
}

function nameSheet(
  workbook: WorkbookSnapshot,
  id: string,
  place: SummaryPlace,
  { cells, widths }: SummaryLayout,
): readonly PatchOperation[] {
  const { name: sheet } = place.sheet;
  const range = moved({ top: 1, bottom: cells.length, left: 1, right: widths.length }, place);
  const name = ownedSheetName(id);
  const reference = formatSheetRange(sheet, range);
  const isThere = workbook.names.some(
    (present) =>
      present.scope === null && present.name.toLowerCase() === name.toLowerCase() && present.reference === reference,
  );
  return isThere ? [] : [{ op: 'defineName', name, sheet, range }];
}
