import { addPart } from '../../package/addPart';
import type { PackageDraft } from '../../package/packageDraft';
import { relationshipBase } from '../../package/relationshipBase';
import { readRelationships } from '../../package/relationships';
import { removePart } from '../../package/removePart';
import { relationshipId } from '../../read/workbookPart';
import { relationshipAttribute } from '../../xml/relationshipAttribute';
import { childNamed, parseXml } from '../../xml/xmlTree';
import type { SheetDraft } from '../sheetDraft';
import { withOnlyChild } from '../worksheetOrder';
import { drawingDialect } from './drawingDialect';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** The path of a sheet's drawing, which holds its charts and pictures; null when it has none. */
export function findDrawing(draft: PackageDraft, sheet: SheetDraft): string | null {
  const element = childNamed(parseXml(sheet.shell), 'drawing');
  const id = element && relationshipId(element);
  const relationship = readRelationships(draft, sheet.path).find((candidate) => candidate.id === id);
  return relationship?.path ?? null;
}

/**
 * Gives a sheet an empty drawing.
 * @returns its path.
 */
export function addDrawing(draft: PackageDraft, sheet: SheetDraft): string {
  const base = relationshipBase(draft);
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${drawingDialect(base).spreadsheet}"></xdr:wsDr>`;
  const part = { kind: 'drawing', path: 'xl/drawings/drawing#.xml', contentType: DRAWING_TYPE, text };
  const { path, id } = addPart(draft, sheet.path, part);
  const root = parseXml(sheet.shell);
  const xml = `<${root.prefix}drawing${relationshipAttribute(root, base, id)}/>`;
  sheet.shell = withOnlyChild(sheet.shell, 'drawing', xml);
  return path;
}

/** Takes out a drawing that holds and leads to nothing, as Excel does when it saves; any other stays. */
export function removeEmptyDrawing(draft: PackageDraft, sheet: SheetDraft, path: string): void {
  if (parseXml(draft.text(path)).children.length > 0 || readRelationships(draft, path).length > 0) return;
  removePart(draft, sheet.path, path);
  sheet.shell = withOnlyChild(sheet.shell, 'drawing', null);
}
