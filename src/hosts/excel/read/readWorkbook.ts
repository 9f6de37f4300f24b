import type { WorkbookSnapshot } from '../../../core';
import { HEADS_A_REQUEST } from '../limits';
import type { ExcelRun } from '../runExcel';
import { queueState, readState, type StateParts } from '../statePart';
import { assemble } from './assemble';
import { queueFrame, readFrame } from './frame';
import { notesOn, placeNotes, queueNotes } from './noteProxies';
import { readAreas } from './readAreas';
import { estimateRowBytes, restAreas } from './restAreas';
import { placeOf, queueSheet, type SheetProxies } from './sheetProxies';
import { queueTable } from './tableProxies';

/** Says from the heads of the sheets, by name, which of them are read in full. */
export type FindSheetsInUse = (heads: WorkbookSnapshot) => Promise<ReadonlySet<string>>;

export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly state: StateParts;
  /** The sheets that were read in full. */
  readonly inUse: ReadonlySet<string>;
}

/**
 * Reads the open workbook in three requests, more only where it is big: what it is made of; the heads of its sheets;
 * the rest of the sheets in use. Of other sheets the head is all that is ever read. Notes come along where Excel tells of
 * them.
 */
export async function readWorkbook(excel: ExcelRun, findSheetsInUse: FindSheetsInUse): Promise<WorkbookReading> {
  const { workbook } = excel.context;
  const frameProxies = queueFrame(excel.context);
  const noteProxies = queueNotes(excel.context);
  await excel.sync();
  const frame = readFrame(frameProxies);

  const tables = frame.tables.map(({ name }) => queueTable(workbook.tables.getItem(name)));
  const stateProxies = queueState(workbook, frame.partIds);
  const sheets: SheetProxies[] = [];
  for (const { name } of frame.sheets) {
    if (sheets.length > 0 && sheets.length % HEADS_A_REQUEST === 0) await excel.sync();
    sheets.push(queueSheet(workbook.worksheets.getItem(name)));
  }
  const notes = noteProxies && (await placeNotes(excel, noteProxies));
  await excel.sync();

  const state = readState(stateProxies);
  const assembly = assemble(frame, sheets, tables);
  if (notes) for (const { name } of frame.sheets) assembly.builderOf(name).notes = notesOn(name, notes);
  const heads = assembly.build(state.xml);
  const inUse = await findSheetsInUse(heads);
  const rest = heads.sheets.flatMap((sheet, index) =>
    inUse.has(sheet.name) ? restAreas(sheet.name, placeOf(sheets[index]!.used), estimateRowBytes(heads, sheet)) : [],
  );
  if (rest.length === 0) return { snapshot: heads, state, inUse };
  await readAreas(excel, rest, assembly.builderOf);
  return { snapshot: assembly.build(state.xml), state, inUse };
}
