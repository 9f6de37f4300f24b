import { parseRange, SheetBuilder, type SheetSnapshot } from '../../../core';
import { readRelationships, type Relationship } from '../package/relationships';
import type { Parts, XlsxPackage } from '../package/xlsxPackage';
import { childNamed, childrenNamed, isTrue, type XmlElement } from '../xml/xmlTree';
import { readHiddenColumns } from './hiddenColumns';
import { readHyperlinks } from './readHyperlinks';
import { readNotes } from './readNotes';
import { readTable } from './readTable';
import { SheetCells, type CellContext } from './sheetCells';
import { SheetStream } from './sheetStream';
import { relationshipId, type SheetPart } from './workbookPart';

/**
 * @throws DamagedError when the sheet or one of its tables is unreadable.
 * @throws RangeError when memory does not hold its cells.
 */
export function readSheet(parts: XlsxPackage, sheet: SheetPart, context: CellContext): SheetSnapshot {
  const builder = new SheetBuilder(sheet.name, context.pool);
  const { root, cells } = readCells(parts, sheet, builder, context);
  const relationships = readRelationships(parts, sheet.path);
  const hidesRows = isTrue(childNamed(root, 'sheetFormatPr')?.attributes.zeroHeight);
  builder.visibility = sheet.visibility;
  builder.isProtected = isTrue(childNamed(root, 'sheetProtection')?.attributes.sheet);
  builder.tables = tablesIn(relationships, root).map((path) => readTable(parts.text(path)));
  builder.merges = childrenNamed(childNamed(root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseRange(attributes.ref ?? '') ?? [],
  );
  builder.hiddenRows = cells?.hiddenRows.spans(hidesRows) ?? [];
  builder.hiddenColumns = readHiddenColumns(root);
  builder.hyperlinks = readHyperlinks(root, relationships);
  builder.notes = readNotes(parts, relationships);
  return builder.build();
}

/** Reads the rows as they are unpacked; the root comes without them. */
function readCells(parts: XlsxPackage, sheet: SheetPart, builder: SheetBuilder, context: CellContext) {
  let cells: SheetCells | null = null;
  const stream = new SheetStream((prefix) => (cells = new SheetCells(prefix, builder, context)));
  parts.forEachText(sheet.path, (text) => stream.take(text));
  const root = stream.end();
  const read = cells as SheetCells | null;
  read?.end();
  return { root, cells: read };
}

/** The paths of a sheet's tables, in the order in which the sheet lists them. */
export function tablePaths(parts: Parts, sheetPath: string, root: XmlElement): string[] {
  return tablesIn(readRelationships(parts, sheetPath), root);
}

function tablesIn(relationships: readonly Relationship[], root: XmlElement): string[] {
  return childrenNamed(childNamed(root, 'tableParts'), 'tablePart').flatMap((part) => {
    const id = relationshipId(part);
    return relationships.find((candidate) => candidate.kind === 'table' && candidate.id === id)?.path ?? [];
  });
}
