import type { SheetSnapshot } from '../../../core';
import { relationshipsPath } from '../package/partPaths';
import { pathOfKind, readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { Reading } from './readSnapshot';
import type { SheetPart, WorkbookPart } from './workbookPart';

/** A workbook as it was read before it was changed. */
export interface EarlierReading {
  readonly package: XlsxPackage;
  readonly part: WorkbookPart;
  readonly reading: Reading;
}

/** Whether what all sheets refer to means the same as it did: then string ids and styles do too. */
export function hasSameGround(
  parts: XlsxPackage,
  workbook: WorkbookPart,
  dateStyles: Uint8Array,
  earlier: EarlierReading,
): boolean {
  const path = pathOfKind(workbook.relationships, 'sharedStrings');
  return (
    workbook.dateSystem === earlier.part.dateSystem &&
    path === pathOfKind(earlier.part.relationships, 'sharedStrings') &&
    (path === null || isSamePart(parts, earlier.package, path)) &&
    earlier.reading.dateStyles.every((isDate, style) => isDate === dateStyles[style])
  );
}

/** What a sheet was read as before, when neither its part nor any that it leads to has changed; else null. */
export function reuseSheet(parts: XlsxPackage, sheet: SheetPart, earlier: EarlierReading): SheetSnapshot | null {
  const index = earlier.part.sheets.findIndex(({ path }) => path === sheet.path);
  const present = earlier.reading.snapshot.sheets[index];
  const isSame = (path: string) => isSamePart(parts, earlier.package, path);
  if (!present || !isSame(sheet.path) || !isSame(relationshipsPath(sheet.path))) return null;
  const linked = readRelationships(parts, sheet.path);
  if (!linked.every(({ path }) => path === null || isSame(path))) return null;
  return { ...present, name: sheet.name, visibility: sheet.visibility };
}

/** Whether two packages have the same part, or both have none of that path. */
function isSamePart(a: XlsxPackage, b: XlsxPackage, path: string): boolean {
  const [one, other] = [a.find(path), b.find(path)];
  if (!one || !other) return one === other;
  return one.crc === other.crc && one.method === other.method && isSameBytes(one.packed, other.packed);
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
