import { parseRange, SheetBuilder, type SheetSnapshot } from '../../../core';
import { readRelationships } from '../package/relationships';
import type { Parts } from '../package/xlsxPackage';
import { childNamed, childrenNamed, isTrue, type XmlElement } from '../xml/xmlTree';
import { readSheetCells, type CellContext } from './sheetCells';
import { readSheetFrame } from './sheetFrame';
import { readTable } from './readTable';
import { relationshipId, type SheetPart } from './workbookPart';

/** @throws DamagedError when the sheet or one of its tables is unreadable. */
export function readSheet(parts: Parts, sheet: SheetPart, context: CellContext): SheetSnapshot {
  const text = parts.text(sheet.path);
  const frame = readSheetFrame(text);
  const builder = new SheetBuilder(sheet.name, context.pool);
  builder.visibility = sheet.visibility;
  builder.isProtected = isTrue(childNamed(frame.root, 'sheetProtection')?.attributes.sheet);
  builder.tables = tablePaths(parts, sheet.path, frame.root).map((path) => readTable(parts.text(path)));
  builder.merges = childrenNamed(childNamed(frame.root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseRange(attributes.ref ?? '') ?? [],
  );
  readSheetCells(text, frame, builder, context);
  return builder.build();
}

/** The paths of a sheet's tables, in the order in which the sheet lists them. */
export function tablePaths(parts: Parts, sheetPath: string, root: XmlElement): string[] {
  const listed = childrenNamed(childNamed(root, 'tableParts'), 'tablePart');
  if (listed.length === 0) return [];
  const tables = readRelationships(parts, sheetPath).filter(({ kind }) => kind === 'table');
  return listed.flatMap((part) => tables.find(({ id }) => id === relationshipId(part))?.path ?? []);
}
